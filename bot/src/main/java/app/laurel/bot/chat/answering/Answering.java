package app.laurel.bot.chat.answering;

import app.laurel.bot.chat.Answer;
import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Place;
import app.laurel.bot.chat.Response;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.chat.memory.RememberedTurns;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.cards.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what people say and press. */
public final class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final Listening listening;
    private final RememberedTurns remembered;
    private final Discretion discretion;
    private final Voices voices;
    private final Regrets regrets = new Regrets();

    Answering(Routes routes, People people, Voices voices, RememberedTurns remembered, Discretion discretion) {
        this.listening = new Listening(routes, people);
        this.remembered = remembered;
        this.discretion = discretion;
        this.voices = voices;
    }

    /** Answers; what goes wrong on the way is logged and told kindly, once and here. */
    public Answer answer(Arrival arrival) {
        var voice = voices.of(arrival.person());
        try {
            var heard = listening.hear(arrival, voice);
            return heard.changes()
                    ? remembered
                            .once(arrival, () -> answer(arrival, voice, heard))
                            .orElseGet(() -> Answer.of(new Response.Notice(stillWorking(voice))))
                    : Answer.of(answer(arrival, voice, heard));
        } catch (RuntimeException fault) {
            return failed(arrival, voice, fault);
        } catch (StackOverflowError tooDeep) {
            // One turn's fault, of which the others know nothing; its trace would fill the log.
            return failed(arrival, voice, new IllegalStateException("A turn went too deep"));
        }
    }

    /** What is said while the answer takes its time. */
    public String stillWorking(Person person) {
        return stillWorking(voices.of(person));
    }

    private static String stillWorking(Voice voice) {
        return Words.of(Help.ROOM, voice.language()).say("regret.stillWorking.text");
    }

    private Response answer(Arrival arrival, Voice voice, Listening.Heard heard) {
        var turn = new Turn(
                arrival.id(), arrival.person(), arrival.place(), heard.text(), heard.mentioned(), voice, arrival.at());
        var reply = heard.handler().answer(turn);
        // Who has just changed their language reads the answer in the new one.
        var now = heard.changes() ? voices.of(arrival.person()) : voice;
        return heard.view() ? discretion.view(now, reply) : discretion.deliver(arrival, now, heard.about(), reply);
    }

    private Answer failed(Arrival arrival, Voice voice, RuntimeException fault) {
        LOG.error("Turn {} failed", arrival.id(), fault);
        return Answer.of(apologize(arrival, voice));
    }

    private Response apologize(Arrival arrival, Voice voice) {
        return arrival.place() instanceof Place.Shared
                ? new Response.Notice(Words.of(Help.ROOM, voice.language()).say("regret.fault"))
                : discretion.deliver(arrival, voice, "", regrets.fault(arrival, voice));
    }
}
