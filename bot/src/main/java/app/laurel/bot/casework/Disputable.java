package app.laurel.bot.casework;

import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.PersonId;
import java.util.Optional;

/** Something that can be challenged; the features that make entitlements and referrals know theirs. */
public interface Disputable {

    /** What the id stands for, if it is one of this feature's and the asker may know of it. */
    Optional<String> title(String id, PersonId asker, Voice voice);
}
