package app.laurel.bot.chat.answering;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Choosable;
import app.laurel.bot.chat.Found;
import app.laurel.bot.chat.PeopleField;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.Match;
import app.laurel.bot.people.PeopleSearch;
import app.laurel.bot.people.Person;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds colleagues for the compose box, and for fields that ask who is meant. */
@Component
final class Colleagues implements Chatting {

    private final PeopleSearch search;

    Colleagues(PeopleSearch search) {
        this.search = search;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(Help.ROOM)
                .search(
                        "findColleague",
                        turn -> matching(turn).stream()
                                .map(person -> found(person, turn.voice()))
                                .toList())
                .field(
                        PeopleField.SEARCHED.dataset(),
                        turn -> matching(turn).stream()
                                .map(person -> new Choosable(
                                        person.name() + ", " + where(person),
                                        person.id().value()))
                                .toList());
    }

    /** Without a text, those whom the asker works with. */
    private List<Person> matching(Turn turn) {
        if (turn.text().isBlank()) {
            return search.nearest(turn.person());
        }
        return switch (search.find(turn.text(), turn.person())) {
            case Match.Found(var person) -> List.of(person);
            case Match.Several(var people) -> people;
            case Match.Nobody(var near) -> near;
        };
    }

    /** Where somebody works is no secret; more is not shown, for the card goes into a conversation. */
    private static Found found(Person person, Voice voice) {
        var words = Words.of(Help.ROOM, voice.language());
        var card = AnswerCard.of(person.name())
                .text(where(person))
                .buttons(
                        Button.say(words.say("button.kudos"), "kudos " + person.email()),
                        Button.say(words.say("button.nominate"), "nominate " + person.email()));
        return new Found(person.name(), where(person), card);
    }

    private static String where(Person person) {
        return person.department() + ", " + person.region();
    }
}
