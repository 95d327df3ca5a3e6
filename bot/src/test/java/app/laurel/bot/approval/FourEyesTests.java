package app.laurel.bot.approval;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.approval.DecisionRequest.Line;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.people.SmallBank;
import app.laurel.bot.testing.Histories;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Invariant 6: nobody approves their own, what benefits their own manager, or beyond their authority. */
class FourEyesTests {

    private static final int PEOPLE = 12;
    private static final List<String> AMOUNTS = List.of("50.00", "1000.00", "1000.01", "10000.00", "10000.01");
    private static final List<Role> USEFUL =
            List.of(Role.FINANCE, Role.FINANCE, Role.HR_ADMIN, Role.COMPLIANCE, Role.ADMINISTRATOR);

    private static final List<Line> LINES = List.of(Line.values());

    private final AtomicInteger approved = new AtomicInteger();

    @Test
    void holdsInAnyBankWhateverIsPressed() {
        Histories.each(200, FourEyesTests::tell, steps -> {
            var story = new Story(new ApprovalRoom(new SmallBank()), new ArrayList<>());
            steps.forEach(step -> step.happenIn(story));
            approved.addAndGet(story.approvals.size());
        });

        assertThat(approved).as("approvals that were tried").hasValueGreaterThan(500);
    }

    /** One bank and what was approved in it. */
    private record Story(ApprovalRoom room, List<DecisionId> approvals) {}

    /** What may happen; each step stands alone, so that a failing history can be shortened. */
    private sealed interface Step {
        void happenIn(Story story);

        /** Somebody joins, or moves to another manager and other roles; the tree may even become a circle. */
        record Joins(String person, String manager, Optional<Role> role) implements Step {
            @Override
            public void happenIn(Story story) {
                story.room.bank.hires(person, manager, role.stream().toArray(Role[]::new));
            }
        }

        record Asks(DecisionRequest request) implements Step {
            @Override
            public void happenIn(Story story) {
                story.room.approving.open(request);
            }
        }

        record TimePasses(DecisionRequest request, int level) implements Step {
            @Override
            public void happenIn(Story story) {
                story.room.escalating.escalate(request.id(), level);
            }
        }

        record GoesAway(String person, String delegate) implements Step {
            @Override
            public void happenIn(Story story) {
                story.room.away(person, delegate);
            }
        }

        /** Everybody presses Approve, whoever was asked. */
        record AllPress(DecisionRequest request) implements Step {
            @Override
            public void happenIn(Story story) {
                for (var person : story.room.bank.everybody()) {
                    var answer = story.room.approves(person.id().value(), request.id());
                    if (answer instanceof Answer.Made || answer instanceof Answer.NeedsSecond) {
                        story.approvals.add(request.id());
                        assertThat(mayApprove(story.room.bank, person, request))
                                .as("%s approves %s", person.id(), request)
                                .isTrue();
                    }
                    if (answer instanceof Answer.Made(var made) && amount(request) > 1_000_000 && byManager(request)) {
                        assertThat(made.firstSigner()).isPresent();
                        assertThat(made.firstSigner()).isNotEqualTo(Optional.of(made.by()));
                    }
                }
            }
        }
    }

    private static List<Step> tell(Random random) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < PEOPLE; i++) {
            steps.add(new Step.Joins(id(i), i == 0 ? "" : id(random.nextInt(i)), role(random)));
        }
        var asked = new ArrayList<DecisionRequest>();
        for (int i = 0; i < 30; i++) {
            if (asked.isEmpty() || random.nextInt(3) == 0) {
                asked.add(request(random, i));
                steps.add(new Step.Asks(asked.getLast()));
            }
            var one = asked.get(random.nextInt(asked.size()));
            steps.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Step.Joins(anybody(random), anybody(random), role(random));
                        case 1 -> new Step.GoesAway(anybody(random), anybody(random));
                        case 2 -> new Step.TimePasses(one, 1 + random.nextInt(3));
                        default -> new Step.AllPress(one);
                    });
        }
        return steps;
    }

    private static DecisionRequest request(Random random, int number) {
        var gaining = new HashSet<PersonId>();
        for (int i = random.nextInt(3); i > 0; i--) {
            gaining.add(new PersonId(anybody(random)));
        }
        return new DecisionRequest(
                new Subject("thing", "T" + number),
                1,
                new PersonId(anybody(random)),
                gaining,
                Optional.of(Money.of(AMOUNTS.get(random.nextInt(AMOUNTS.size())), "CAD")),
                LINES.get(random.nextInt(LINES.size())),
                List.of());
    }

    /** The rule once more, in other words. */
    private static boolean mayApprove(SmallBank bank, Person person, DecisionRequest request) {
        if (person.id().equals(request.maker()) || request.beneficiaries().contains(person.id())) {
            return false;
        }
        var above = new HashSet<PersonId>();
        for (var next = person.manager(); next.isPresent() && above.add(next.get()); ) {
            next = bank.find(next.get()).flatMap(Person::manager);
        }
        if (request.beneficiaries().stream().anyMatch(above::contains)) {
            return false;
        }
        if (!byManager(request) || amount(request) <= 100_000) {
            return true;
        }
        return request.line() == Line.MANAGER_THEN_FINANCE && person.roles().contains(Role.FINANCE);
    }

    private static boolean byManager(DecisionRequest request) {
        return Set.of(Line.MANAGER_THEN_FINANCE, Line.MANAGER_THEN_HR).contains(request.line());
    }

    private static long amount(DecisionRequest request) {
        return request.amount().orElseThrow().minor();
    }

    private static Optional<Role> role(Random random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(USEFUL.get(random.nextInt(USEFUL.size())));
    }

    private static String anybody(Random random) {
        return id(random.nextInt(PEOPLE));
    }

    private static String id(int number) {
        return "p" + number;
    }
}
