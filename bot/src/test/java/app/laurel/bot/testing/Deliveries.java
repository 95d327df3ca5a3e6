package app.laurel.bot.testing;

import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Response;
import app.laurel.bot.chat.answering.Instances;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * How often what somebody does reaches Laurel: once, or as often as a slow network or an impatient finger makes it.
 *
 * <p>The system property {@value #SETTING} chooses, so that all conversations can be told again in each way.
 */
public enum Deliveries {
    ONCE {
        @Override
        Response deliver(Arrival arrival, Bank laurel) {
            return laurel.answering().answer(arrival).response();
        }
    },
    /** Teams brings three copies at the same time, to two instances, and then once more what was done before. */
    COPIES {
        @Override
        Response deliver(Arrival arrival, Bank laurel) {
            var instances = List.of(Instances.another(laurel), Instances.another(laurel));
            var answer = atOnce(copy -> instances.get(copy % 2).answer(arrival).response());
            late.filter(earlier -> isRecent(earlier, arrival)).ifPresent(Instances.another(laurel)::answer);
            late = Optional.of(arrival);
            return answer;
        }
    },
    /** Teams brings it, and twice more at the same time to instances that know nothing of it any more. */
    FORGOTTEN {
        @Override
        Response deliver(Arrival arrival, Bank laurel) {
            var answer = laurel.answering().answer(arrival).response();
            atOnce(copy -> Instances.forgetful(laurel).answer(arrival).response());
            return answer;
        }
    },
    /** A button is pressed three times: once, and then twice at the same time. */
    CLICKS {
        @Override
        Response deliver(Arrival arrival, Bank laurel) {
            var first = laurel.answering().answer(arrival).response();
            if (arrival.input() instanceof Arrival.Pressed) {
                atOnce(click -> laurel.answering().answer(again(arrival, click)).response());
            }
            return first;
        }
    };

    public static final String SETTING = "laurel.deliveries";

    private static final int COPIES_AT_ONCE = 3;

    private static final Set<String> DONE = ConcurrentHashMap.newKeySet();
    private static volatile Optional<Arrival> late = Optional.empty();

    abstract Response deliver(Arrival arrival, Bank laurel);

    static Deliveries now() {
        return valueOf(System.getProperty(SETTING, ONCE.name()));
    }

    /** Another bank: what was done in the one before is not brought again. */
    static void begin() {
        late = Optional.empty();
    }

    static Response bring(Arrival arrival, Bank laurel) {
        DONE.add(
                switch (arrival.input()) {
                    case Arrival.Said said -> said.text();
                    case Arrival.Pressed pressed -> pressed.verb();
                    case Arrival.Opened opened -> opened.command();
                });
        return now().deliver(arrival, laurel);
    }

    /** All that was typed, and the verbs of all that was pressed, since the tests began. */
    public static Set<String> done() {
        return Set.copyOf(DONE);
    }

    private static boolean isRecent(Arrival earlier, Arrival now) {
        return earlier.at().plus(Duration.ofMinutes(10)).isAfter(now.at());
    }

    private static Arrival again(Arrival arrival, int click) {
        var id = arrival.id() + "-again-" + click;
        return new Arrival(id, arrival.person(), arrival.place(), arrival.input(), arrival.at());
    }

    /** The first of them. */
    private static Response atOnce(IntFunction<Response> copies) {
        var answers = new ConcurrentHashMap<Integer, Response>();
        AtOnce.times(COPIES_AT_ONCE, copy -> answers.put(copy, copies.apply(copy)));
        return Optional.ofNullable(answers.get(0)).orElseThrow();
    }
}
