package app.laurel.bot.chat.teams;

import app.laurel.bot.chat.Identities;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Unanswered;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Voices;
import app.laurel.cards.Card;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import java.time.Instant;
import java.util.Map;

/** Tells whoever waits that they are not answered any more, and has somebody own that. */
final class GivingUp implements Unfinished.GivenUp {

    private final Identities identities;
    private final Voices voices;
    private final Messenger messenger;
    private final Unanswered unanswered;

    GivingUp(Identities identities, Voices voices, Messenger messenger, Unanswered unanswered) {
        this.identities = identities;
        this.voices = voices;
        this.messenger = messenger;
        this.unanswered = unanswered;
    }

    @Override
    public void tell(Incoming incoming, Instant came, String why) {
        var conversation = incoming.address().conversation();
        identities.who(incoming.sender()).ifPresent(person -> {
            unanswered.keep(incoming.id(), conversation, why);
            var cause = "unanswered:" + conversation + ":" + incoming.id();
            messenger.tell(person.id(), Matter.ANSWER, cause, regret(came, voices.of(person)));
        });
    }

    /** Nobody knows how far it got, so it must not sound as if nothing had happened. */
    private static Card regret(Instant came, Voice voice) {
        var words = Words.of("chat", voice.language());
        var when = new Formats(voice.language(), voice.timeZone()).dateTime(came);
        return AnswerCard.of(words.say("unanswered.title"))
                .text(words.say("unanswered.text", Map.of("when", when)))
                .buttons(Button.say(words.say("button.help"), "help"));
    }
}
