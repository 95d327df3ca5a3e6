package app.laurel.cards.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for a regular expression in a text, following all its ways at once: the work grows with the text, never with
 * the number of ways through it.
 */
final class PatternMachine {
    private static final int MOST = 5_000;

    private final List<Stop> stops = new ArrayList<>();

    /** A place in the pattern: what it asks for, and where it leads. */
    private sealed interface Stop {
        record Letter(Letters letters, int next) implements Stop {}

        record Edge(Steps.Edge edge, int next) implements Stop {}

        record Fork(List<Integer> next) implements Stop {}

        record Goal() implements Stop {}
    }

    private PatternMachine() {}

    static boolean finds(Steps steps, String text, Expansion expansion) {
        var machine = new PatternMachine();
        var start = machine.add(steps, machine.stop(new Stop.Goal()));
        expansion.spend(machine.stops.size());
        return machine.run(start, text, expansion);
    }

    private int stop(Stop stop) {
        if (stops.size() == MOST) {
            throw new ExpansionTooLarge("A regular expression grows beyond " + MOST + " places");
        }
        stops.add(stop);
        return stops.size() - 1;
    }

    /** Adds what leads through these steps to the next stop, from the end to the start. */
    private int add(Steps steps, int next) {
        return switch (steps) {
            case Steps.Letter(var letters) -> stop(new Stop.Letter(letters, next));
            case Steps.Edge edge -> stop(new Stop.Edge(edge, next));
            case Steps.Sequence(var parts) -> {
                var start = next;
                for (var part : parts.reversed()) {
                    start = add(part, start);
                }
                yield start;
            }
            case Steps.Choice(var parts) ->
                stop(new Stop.Fork(parts.stream().map(part -> add(part, next)).toList()));
            case Steps.Repeated repeated -> repeat(repeated, next);
        };
    }

    private int repeat(Steps.Repeated repeated, int next) {
        var start = repeated.most() == Steps.MANY ? loop(repeated.part(), next) : next;
        if (repeated.most() != Steps.MANY) {
            for (var i = repeated.least(); i < repeated.most(); i++) {
                start = stop(new Stop.Fork(List.of(add(repeated.part(), start), next)));
            }
        }
        for (var i = 0; i < repeated.least(); i++) {
            // A part may be empty, and then nothing else would stop this from going on.
            start = stop(new Stop.Fork(List.of(add(repeated.part(), start))));
        }
        return start;
    }

    private int loop(Steps part, int next) {
        var fork = stop(new Stop.Goal());
        stops.set(fork, new Stop.Fork(List.of(add(part, fork), next)));
        return fork;
    }

    private boolean run(int start, String text, Expansion expansion) {
        var here = new Crowd(stops.size());
        for (var at = 0; at <= text.length(); at++) {
            // A match may begin at each letter.
            if (here.enter(start, text, at)) {
                return true;
            }
            expansion.spend(1 + stops.size() / 20);
            if (at == text.length()) {
                return false;
            }
            var next = new Crowd(stops.size());
            for (var i = 0; i < here.size; i++) {
                if (stops.get(here.waiting[i]) instanceof Stop.Letter(var letters, var behind)
                        && letters.hold(text.charAt(at))
                        && next.enter(behind, text, at + 1)) {
                    return true;
                }
            }
            here = next;
        }
        return false;
    }

    /** The stops that can be reached with the letters so far. */
    private final class Crowd {
        private final boolean[] seen;
        private int[] waiting = new int[16];
        private int size;

        Crowd(int stops) {
            this.seen = new boolean[stops];
        }

        /** Goes on from a stop to all that ask for a letter; true if the goal is among them. */
        boolean enter(int start, String text, int at) {
            var open = new ArrayList<Integer>(List.of(start));
            while (!open.isEmpty()) {
                var stop = open.removeLast();
                if (seen[stop]) {
                    continue;
                }
                seen[stop] = true;
                switch (stops.get(stop)) {
                    case Stop.Goal() -> {
                        return true;
                    }
                    case Stop.Letter _ -> add(stop);
                    case Stop.Edge(var edge, var next) -> {
                        if (edge.isAt(text, at)) {
                            open.add(next);
                        }
                    }
                    case Stop.Fork(var next) -> open.addAll(next);
                }
            }
            return false;
        }

        private void add(int stop) {
            if (size == waiting.length) {
                waiting = Arrays.copyOf(waiting, 2 * size);
            }
            waiting[size] = stop;
            size++;
        }
    }
}
