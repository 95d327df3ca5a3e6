package app.laurel.bot.api;

import app.laurel.bot.store.Hash;
import java.util.regex.Pattern;

/** Ids as strangers type them. */
final class Ids {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:._-]{1,60}");

    private Ids() {}

    /** What is fit to be written down of it: nobody may write texts of their own into the record. */
    static String shortened(String id) {
        return PLAIN.matcher(id).matches() ? id : "unreadable:" + Hash.letters(id, 10);
    }
}
