package app.laurel.bot.voting;

import app.laurel.bot.people.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The ballot paper: for each contest its candidates. */
public record Paper(List<Slate> slates) implements Attachment {

    public Paper {
        slates = List.copyOf(slates);
    }

    public Optional<Slate> slate(Contest contest) {
        return slates.stream().filter(slate -> slate.contest().equals(contest)).findFirst();
    }

    public boolean isEmpty() {
        return slates.isEmpty();
    }

    /** What one voter sees: the races they take part in, without themselves, in an order of their own. */
    public List<Slate> forVoter(CycleId cycle, List<Award> awards, Elector voter) {
        return awards.stream()
                .flatMap(award -> slate(award.contestOf(voter)).stream())
                .map(slate -> new Slate(slate.contest(), others(slate, cycle, voter.id())))
                .filter(slate -> !slate.candidates().isEmpty())
                .toList();
    }

    private static List<Candidate> others(Slate slate, CycleId cycle, PersonId voter) {
        var others = new ArrayList<>(slate.candidates());
        others.removeIf(candidate -> candidate.nominee().equals(voter));
        var seed = "%s|%s|%s".formatted(cycle, slate.contest().award(), voter).hashCode();
        Collections.shuffle(others, new Random(seed));
        return others;
    }
}
