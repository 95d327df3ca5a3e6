package app.laurel.bot.chat.answering;

import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Place;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Response;
import app.laurel.bot.chat.Voice;
import app.laurel.cards.Card;
import app.laurel.cards.Cards;
import app.laurel.cards.Words;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides who may read an answer: in a shared place all but little goes to the person's own chat. */
final class Discretion {

    private static final Set<String> ALOUD = Set.of("help", "kudos");

    private final Messenger messenger;
    private final Cards cards;

    Discretion(Messenger messenger, Cards cards) {
        this.messenger = messenger;
        this.cards = cards;
    }

    /**
     * Puts a reply where it belongs.
     *
     * @param about the command's words or the verb that is answered
     */
    Response deliver(Arrival arrival, Voice voice, String about, Reply reply) {
        return switch (arrival.place()) {
            case Place.Personal own -> inOwnChat(arrival, voice, about, reply);
            case Place.Window window -> view(voice, reply);
            case Place.Shared shared -> amongOthers(arrival, voice, about, reply);
        };
    }

    private Response inOwnChat(Arrival arrival, Voice voice, String about, Reply reply) {
        return switch (reply) {
            case Reply.Replace(var card)
            when arrival.isPress() -> new Response.Replacement(cards.render(card, voice.language()));
            case Reply.Replace(var card) -> message(card, voice);
            case Reply.Answer(var card) -> message(card, voice);
            case Reply.Aloud(var card, var languages)
            when isVerb(arrival, about) -> new Response.Replacement(cards.render(card, voice.language()));
            case Reply.Aloud(var card, var languages) -> message(card, voice);
            case Reply.Kept(var card) -> new Response.Message(card);
        };
    }

    private Response amongOthers(Arrival arrival, Voice voice, String about, Reply reply) {
        return switch (reply) {
            case Reply.Aloud(var card, var languages)
            when isAloud(about) && isVerb(arrival, about) -> new Response.Update(aloud(card, languages, voice));
            case Reply.Aloud(var card, var languages)
            when isAloud(about) -> new Response.Message(aloud(card, languages, voice));
            case Reply.Aloud(var card, var languages) -> whisper(arrival, voice, card);
            case Reply.Answer(var card) -> whisper(arrival, voice, card);
            // A card that others see must not turn into one that is meant for the presser.
            case Reply.Replace(var card) -> whisper(arrival, voice, card);
            // Only cards in one's own chat have such buttons.
            case Reply.Kept kept ->
                new Response.Notice(Words.of(Help.ROOM, voice.language()).say("regret.formerButton"));
        };
    }

    /** Whether a button was pressed that does not merely stand for words. */
    private static boolean isVerb(Arrival arrival, String about) {
        return arrival.input() instanceof Arrival.Pressed pressed
                && pressed.verb().equals(about);
    }

    private static boolean isAloud(String about) {
        return ALOUD.contains(about.split("\\.", 2)[0]);
    }

    private ObjectNode aloud(Card card, List<Locale> languages, Voice voice) {
        return cards.render(languages.isEmpty() ? List.of(voice.language()) : languages, language -> card);
    }

    /** Shows a reply to the one who asked, for whom alone Teams draws it. */
    Response view(Voice voice, Reply reply) {
        return new Response.Replacement(
                switch (reply) {
                    case Reply.Answer(var card) -> cards.render(card, voice.language());
                    case Reply.Replace(var card) -> cards.render(card, voice.language());
                    case Reply.Aloud(var card, var languages) -> cards.render(card, voice.language());
                    case Reply.Kept(var card) -> card;
                });
    }

    private Response message(Card card, Voice voice) {
        return new Response.Message(cards.render(card, voice.language()));
    }

    private Response whisper(Arrival arrival, Voice voice, Card card) {
        var person = arrival.person().id();
        messenger.tell(person, Matter.ANSWER, "turn:" + arrival.place().conversation() + ":" + arrival.id(), card);
        return new Response.Notice(Words.of(Help.ROOM, voice.language()).say("answered.privately"));
    }
}
