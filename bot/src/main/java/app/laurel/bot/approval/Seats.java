package app.laurel.bot.approval;

import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who could decide a request, in the order in which they are asked. */
final class Seats {

    private final People people;

    Seats(People people) {
        this.people = people;
    }

    /** Everybody in line who has nothing to gain from it, whatever their authority. */
    List<Seat> of(DecisionRequest request) {
        return line(request).filter(seat -> isImpartial(seat.person(), request)).toList();
    }

    /** Whether somebody may decide it at all: not what they made, and not what benefits them or whom they report to. */
    boolean isImpartial(PersonId person, DecisionRequest request) {
        return !person.equals(request.maker())
                && !request.beneficiaries().contains(person)
                && people.find(person).isPresent()
                && request.beneficiaries().stream().noneMatch(gaining -> people.isAbove(gaining, person));
    }

    /** Whether somebody could stand in for another in this capacity. */
    boolean isFitFor(Capacity capacity, PersonId person) {
        return capacity.role().map(role -> people.has(person, role)).orElseGet(() -> people.isManager(person));
    }

    private Stream<Seat> line(DecisionRequest request) {
        return switch (request.line()) {
            case MANAGER_THEN_HR -> Stream.concat(managers(request), pool(request, Capacity.HR));
            case MANAGER_THEN_FINANCE -> Stream.concat(managers(request), pool(request, Capacity.FINANCE));
            case FINANCE_THEN_COMPLIANCE ->
                Stream.concat(pool(request, Capacity.FINANCE), pool(request, Capacity.COMPLIANCE));
            case ADMINISTRATOR_THEN_COMPLIANCE ->
                Stream.concat(pool(request, Capacity.ADMINISTRATOR), pool(request, Capacity.COMPLIANCE));
            case COMPLIANCE -> pool(request, Capacity.COMPLIANCE);
        };
    }

    private Stream<Seat> managers(DecisionRequest request) {
        return request.beneficiaries().stream()
                .sorted(Comparator.comparing(PersonId::value))
                .flatMap(person -> people.managersAbove(person).stream())
                .map(Person::id)
                .distinct()
                .map(manager -> new Seat(manager, Capacity.MANAGER));
    }

    /** Those who hold a role, in an order of their own for each decision, so that the work is spread. */
    private Stream<Seat> pool(DecisionRequest request, Capacity capacity) {
        var salt = request.id().value();
        return capacity.role().stream()
                .flatMap(role -> people.withRole(role).stream())
                .map(Person::id)
                .sorted(Comparator.<PersonId>comparingInt(person -> (salt + person.value()).hashCode())
                        .thenComparing(PersonId::value))
                .map(person -> new Seat(person, capacity));
    }
}
