package app.laurel.bot.store.cosmos;

import java.nio.charset.StandardCharsets;

/** Ids as Cosmos DB may keep them: without the characters that it forbids in them or reads otherwise in an address. */
final class Ids {

    private static final String FORBIDDEN = "/\\?#%+~ ";
    private static final int LONGEST = 1023;

    private Ids() {}

    static String escaped(String id) {
        var escaped = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            var letter = id.charAt(i);
            if (FORBIDDEN.indexOf(letter) >= 0 || letter < ' ') {
                escaped.append('~').append("%02X".formatted((int) letter));
            } else {
                escaped.append(letter);
            }
        }
        if (escaped.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new IllegalArgumentException("An id of more than " + LONGEST + " bytes can't be stored");
        }
        return escaped.toString();
    }

    static String original(String escaped) {
        var id = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '~') {
                id.append((char) Integer.parseInt(escaped, i + 1, i + 3, 16));
                i += 2;
            } else {
                id.append(escaped.charAt(i));
            }
        }
        return id.toString();
    }
}
