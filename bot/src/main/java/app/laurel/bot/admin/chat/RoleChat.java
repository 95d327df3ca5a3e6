package app.laurel.bot.admin.chat;

import app.laurel.bot.admin.Granting;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.people.Match;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PeopleSearch;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.cards.Card;
import app.laurel.cards.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Gives and takes roles, and shows who has which. */
@Component
final class RoleChat implements Chatting {

    static final String ROOM = "admin";

    private static final Who ADMINISTRATORS = Who.any(Role.ADMINISTRATOR);

    private final Granting granting;
    private final RoleCards cards;
    private final People people;
    private final PeopleSearch search;

    RoleChat(Granting granting, RoleCards cards, People people, PeopleSearch search) {
        this.granting = granting;
        this.cards = cards;
        this.people = people;
        this.search = search;
    }

    /** What comes back with a confirmation. */
    record Confirmed(String person, String role, String once) {}

    @Override
    public void addTo(Routes routes) {
        routes.room(ROOM)
                .slash("/role grant", ADMINISTRATORS, Said.class, (turn, said) -> ask(turn, said, "grant"))
                .slash("/role revoke", ADMINISTRATORS, Said.class, (turn, said) -> ask(turn, said, "revoke"))
                .slash("/role list", ADMINISTRATORS, Said.class, this::list)
                .action(
                        "admin.grant",
                        Confirmed.class,
                        (turn, confirmed) ->
                                confirmed(turn, confirmed, (person, role) -> grant(turn, confirmed, person, role)))
                .action(
                        "admin.revoke",
                        Confirmed.class,
                        (turn, confirmed) -> confirmed(turn, confirmed, (person, role) -> revoke(turn, person, role)));
    }

    private Reply ask(Turn turn, Said said, String deed) {
        var command = "/role " + deed;
        var voice = turn.voice();
        var wish = Wish.read(Said.wordsOf(said), turn.mentioned(), turn.person(), search);
        return Reply.answer(
                switch (wish) {
                    case Wish.Clear(var person, var role) -> preview(deed, person, role, turn);
                    case Wish.WhichPerson which -> cards.which(which, command, voice);
                    case Wish.WhichRole which -> cards.which(which, command, voice);
                    case Wish.Incomplete() -> cards.incomplete(voice);
                });
    }

    private Card preview(String deed, Person person, Role role, Turn turn) {
        var holds = people.has(person.id(), role);
        if (deed.equals("grant") && holds) {
            return cards.about("grant.already", person, role, turn.voice());
        }
        if (deed.equals("revoke") && !holds) {
            return cards.about("revoke.nothing", person, role, turn.voice());
        }
        return cards.preview(deed, person, role, turn.id(), turn.voice());
    }

    private Reply confirmed(Turn turn, Confirmed confirmed, BiFunction<Person, Role, Card> deed) {
        var person = PersonId.isValid(confirmed.person())
                ? people.find(new PersonId(confirmed.person()))
                : Optional.<Person>empty();
        var role = Role.of(confirmed.role());
        return Reply.replace(
                person.isPresent() && role.isPresent()
                        ? deed.apply(person.get(), role.get())
                        : cards.incomplete(turn.voice()));
    }

    private Card grant(Turn turn, Confirmed confirmed, Person person, Role role) {
        var request = turn.request("grant", confirmed.once());
        var words = Words.of(ROOM, turn.voice().language());
        return switch (granting.propose(request, turn.person().id(), person.id(), role)) {
            case Granting.Outcome.Asked(var approver) ->
                cards.done("grant.asked", person, role, turn.voice())
                        .text(approver.map(one -> words.say("grant.askedOf", Map.of("approver", cards.name(one))))
                                .orElseGet(() -> words.say("grant.askedNobody")));
            case Granting.Outcome other -> other(other, "grant.already", person, role, turn);
        };
    }

    private Card revoke(Turn turn, Person person, Role role) {
        return switch (granting.revoke(turn.person().id(), person.id(), role)) {
            case Granting.Outcome.Revoked() -> cards.done("revoke.done", person, role, turn.voice());
            case Granting.Outcome other -> other(other, "revoke.nothing", person, role, turn);
        };
    }

    private Card other(Granting.Outcome outcome, String nothing, Person person, Role role, Turn turn) {
        var words = Words.of(ROOM, turn.voice().language());
        return switch (outcome) {
            case Granting.Outcome.LastAdministrator() ->
                cards.about("revoke.last", person, role, turn.voice()).text(words.say("revoke.lastText"));
            case Granting.Outcome.NotYours() -> cards.notYours(turn.voice());
            case Granting.Outcome.NothingToDo() -> cards.about(nothing, person, role, turn.voice());
            case Granting.Outcome.Asked asked -> cards.about(nothing, person, role, turn.voice());
            case Granting.Outcome.Revoked revoked -> cards.about(nothing, person, role, turn.voice());
        };
    }

    private Reply list(Turn turn, Said said) {
        var text = String.join(" ", Said.wordsOf(said));
        if (text.isBlank() && turn.mentioned().isEmpty()) {
            return Reply.answer(cards.list(List.of(Role.values()), turn.voice()));
        }
        var role = Wish.role(text);
        if (role.isPresent()) {
            return Reply.answer(cards.list(List.of(role.get()), turn.voice()));
        }
        return Reply.answer(
                search.find(turn.mentioned(), text, turn.person()) instanceof Match.Found(var person)
                        ? cards.ofPerson(person, turn.voice())
                        : cards.list(List.of(Role.values()), turn.voice()));
    }
}
