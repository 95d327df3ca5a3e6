import app.laurel.bot.LaurelBot;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.store.Changes;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import app.laurel.bot.store.Upcaster;
import app.laurel.cards.chat.AnswerCard;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts Laurel, and at each line of input, as in {@code 500 20}, announces so many things in so many channels. */
final class Celebrations {

    private static final Semaphore AT_A_TIME = new Semaphore(16);

    private Celebrations() {}

    /** A message as the store has it. */
    @Kind(value = "message", version = 2, from = Former.class)
    record Said(String cause, String state) implements Document {}

    /** What is read of a message was there before. */
    private enum Former implements Upcaster {
        UNCOUNTED;

        @Override
        public void next(ObjectNode message) {
            // Nothing is missing.
        }
    }

    public static void main(String[] args) {
        var laurel = new SpringApplicationBuilder(LaurelBot.class).run(args);
        System.out.println("ready");
        var lines = new Scanner(System.in);
        while (lines.hasNextInt()) {
            var channels = lines.nextInt();
            var each = lines.nextInt();
            var start = System.nanoTime();
            announce(laurel.getBean(Messenger.class), channels, each);
            System.out.printf("written in %.1f s%n", seconds(start));
            await(laurel.getBean(Changes.class), channels * each, start);
        }
        laurel.close();
    }

    private static void announce(Messenger messenger, int channels, int each) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 1; number <= each; number++) {
                for (int channel = 1; channel <= channels; channel++) {
                    var where = "19:celebrations@thread.tacv2;channel=" + channel;
                    var cause = "celebration %d of channel %d".formatted(number, channel);
                    AT_A_TIME.acquireUninterruptibly();
                    threads.execute(() -> announce(messenger, where, cause));
                }
            }
        }
    }

    private static void announce(Messenger messenger, String where, String cause) {
        try {
            messenger.announce(where, cause, voice -> AnswerCard.of("Five years with us").text(cause));
        } finally {
            AT_A_TIME.release();
        }
    }

    private static void await(Changes changes, int all, long start) {
        var sent = new HashSet<String>();
        var givenUp = new HashSet<String>();
        while (sent.size() + givenUp.size() < all && seconds(start) < 1_200) {
            while (changes.next("bench", Said.class, 1_000, some -> some.forEach(one -> note(one.value(), sent, givenUp)))) {
                Thread.onSpinWait();
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        System.out.printf(
                "%d sent, %d given up in %.1f s: %.1f a second%n",
                sent.size(), givenUp.size(), seconds(start), sent.size() / seconds(start));
    }

    private static void note(Said said, Set<String> sent, Set<String> givenUp) {
        if (said.cause().startsWith("celebration ")) {
            switch (said.state()) {
                case "SENT" -> sent.add(said.cause());
                case "GIVEN_UP" -> givenUp.add(said.cause());
                default -> {}
            }
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
