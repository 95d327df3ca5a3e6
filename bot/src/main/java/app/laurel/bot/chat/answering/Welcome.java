package app.laurel.bot.chat.answering;

import app.laurel.bot.chat.Address;
import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.people.Person;
import app.laurel.cards.Card;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import java.util.Locale;
import java.util.Optional;

/** Greets whoever has just got to know Laurel, once. */
public final class Welcome {

    private final Help help;
    private final Voices voices;
    private final Messenger messenger;
    private final Addresses addresses;

    Welcome(Help help, Voices voices, Messenger messenger, Addresses addresses) {
        this.help = help;
        this.voices = voices;
        this.messenger = messenger;
        this.addresses = addresses;
    }

    /** Said to somebody whom the bank does not know, in the language of their Teams if Laurel speaks it. */
    public static String toStranger(Optional<Locale> language) {
        return Words.of(Help.ROOM, language.orElse(Locale.ENGLISH)).say("stranger.text");
    }

    /** Somebody who had left is back. */
    void greetAgain(Person person, String cause) {
        messenger.tell(person.id(), Matter.NEWS, "welcome-back:" + cause, help.welcomeBack(person, voices.of(person)));
    }

    /** Somebody has added Laurel, for the first time or once more. */
    public void greet(Person person) {
        var cause = cause(addresses.unsilence(person.id().value()));
        messenger.tell(person.id(), Matter.ANSWER, cause, help.welcome(person, voices.of(person)));
    }

    /** Somebody has removed Laurel. */
    public void leave(Person person) {
        addresses.silence(person.id().value());
    }

    /** Laurel was added to a team or a group: it says, once each time, for whom it is there. */
    public void greet(Address shared, Optional<String> team) {
        team.ifPresent(addresses::unsilence);
        addresses.remember(shared.conversation(), shared);
        var cause = cause(addresses.unsilence(shared.conversation()));
        messenger.announce(shared.conversation(), cause, Welcome::toAll);
    }

    /** Laurel was removed from a group, or from a team with all its channels. */
    public void leave(Address shared, Optional<String> team) {
        team.ifPresent(addresses::silence);
        addresses.silence(shared.conversation());
    }

    private static String cause(int removals) {
        return removals == 0 ? "welcome" : "welcome:" + removals;
    }

    private static Card toAll(Voice voice) {
        var words = Words.of(Help.ROOM, voice.language());
        return AnswerCard.of(words.say("team.title"))
                .text(words.say("team.text"))
                .buttons(
                        Button.say(words.say("button.kudos"), "kudos"),
                        Button.say(words.say("button.nominate"), "nominate"),
                        Button.say(words.say("button.help"), "help"));
    }
}
