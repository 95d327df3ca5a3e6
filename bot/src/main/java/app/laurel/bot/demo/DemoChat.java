package app.laurel.bot.demo;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Place;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Who;
import app.laurel.bot.chat.sending.Outbox;
import app.laurel.bot.clock.LaurelClock;
import app.laurel.bot.people.Match;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PeopleSearch;
import app.laurel.bot.people.Person;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ChoiceCard;
import app.laurel.cards.common.Button;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets the one user of a laptop be everybody, and time go faster. */
final class DemoChat implements Chatting {

    private static final int MOST_MISSED = 10;

    private final Personas personas;
    private final People people;
    private final PeopleSearch search;
    private final Addresses addresses;
    private final Outbox outbox;
    private final LaurelClock clock;

    DemoChat(
            Personas personas,
            People people,
            PeopleSearch search,
            Addresses addresses,
            Outbox outbox,
            LaurelClock clock) {
        this.personas = personas;
        this.people = people;
        this.search = search;
        this.addresses = addresses;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room("demo")
                .slash("/demo as", Who.everybody(), this::as)
                .slash("/demo clock", Who.everybody(), this::clock);
    }

    private Reply as(Turn turn) {
        if (turn.text().isEmpty() && turn.mentioned().isEmpty()) {
            return choice("as.whom", turn, some());
        }
        return switch (search.find(turn.mentioned(), turn.text(), turn.person())) {
            case Match.Found(var person) -> become(turn, person);
            case Match.Several(var several) -> choice("as.which", turn, several);
            case Match.Nobody(var near) -> choice("as.nobody", turn, near.isEmpty() ? some() : near);
        };
    }

    private List<Person> some() {
        return people.everybody().stream().limit(30).toList();
    }

    private Reply become(Turn turn, Person person) {
        personas.change(turn.person(), person);
        if (turn.place() instanceof Place.Personal(var conversation)) {
            addresses.forget(turn.person().id());
            addresses.move(person.id(), conversation);
            // What was sent to them elsewhere shows here too.
            outbox.redirect(person.id(), conversation, MOST_MISSED);
        }
        var words = words(turn);
        return Reply.answer(AnswerCard.of(words.say("as.done", Map.of("name", person.name())))
                .text(about(person, words))
                .buttons(
                        Button.say(words.say("as.approvals"), "approvals"),
                        Button.say(words.say("as.rewards"), "rewards"),
                        Button.say(
                                words.say(
                                        "as.back", Map.of("name", turn.person().firstName())),
                                "/demo as " + turn.person().id())));
    }

    private String about(Person person, Words words) {
        var roles = people.rolesOf(person.id()).stream()
                .map(role -> role.code())
                .sorted()
                .collect(Collectors.joining(", "));
        return words.say(
                "as.about",
                Map.of(
                        "department",
                        person.department(),
                        "region",
                        person.region(),
                        "reports",
                        people.reportsOf(person.id()).size(),
                        "roles",
                        roles.isEmpty() ? words.say("as.noRole") : roles));
    }

    private static Reply choice(String question, Turn turn, Collection<Person> candidates) {
        List<Button> buttons = candidates.stream()
                .map(person -> Button.say(person.name() + ", " + person.department(), "/demo as " + person.id()))
                .toList();
        return Reply.answer(new ChoiceCard(words(turn).say(question), "", buttons));
    }

    private Reply clock(Turn turn) {
        var step = Step.parse(turn.text());
        step.ifPresent(clock::advance);
        var words = words(turn);
        var formats = new Formats(turn.voice().language(), turn.voice().timeZone());
        var now = words.say("clock.now", Map.of("time", formats.dateTime(clock.instant())));
        return Reply.answer(AnswerCard.of(now)
                .text(words.say(step.isPresent() ? "clock.moved" : "usage.demo.clock"))
                .buttons(Button.say("+1d", "/demo clock +1d"), Button.say("+3d", "/demo clock +3d")));
    }

    private static Words words(Turn turn) {
        return Words.of("demo", turn.voice().language());
    }
}
