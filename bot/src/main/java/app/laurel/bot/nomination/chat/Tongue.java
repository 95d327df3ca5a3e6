package app.laurel.bot.nomination.chat;

import app.laurel.bot.chat.Voice;
import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.nomination.OpenCalls.Award;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.common.Button;
import java.util.Map;

/** The words of nominations for one reader. */
record Tongue(Words words, Formats formats, People people) {

    static Tongue of(Voice voice, People people) {
        return new Tongue(
                Words.of("nomination", voice.language()), new Formats(voice.language(), voice.timeZone()), people);
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, Map<String, ?> given) {
        return words.say(key, given);
    }

    /** A person's name, or the id of somebody who has left. */
    String name(PersonId person) {
        return people.nameOf(person);
    }

    /** Says something about a nomination, by the names of its nominee and award. */
    String about(String key, NominationId id, Award award) {
        return say(key, Map.of("name", name(id.nominee()), "award", award.name()));
    }

    Button button(String key, String verb, NominationId id) {
        return Button.of(say(key), verb, Map.of("nomination", id.value()));
    }

    Button edit(NominationId id) {
        return button("button.edit", "nomination.edit", id);
    }

    Button withdraw(NominationId id) {
        return button("button.withdraw", "nomination.withdraw", id);
    }

    Button another() {
        return Button.say(say("button.another"), "nominate");
    }

    Button help() {
        return Button.say(say("button.help"), "help");
    }
}
