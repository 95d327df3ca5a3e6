package app.laurel.bot.voting.chat;

import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Candidate;
import app.laurel.bot.voting.Contest;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Result.Winner;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What one person reads of a published cycle, all of it in one card. */
@Component
final class PublicationCards {

    private static final int MOST_WORDS = 6_000;
    private static final int MOST_TEXTS = 30;

    private final Citations citations;
    private final People people;

    PublicationCards(Citations citations, People people) {
        this.citations = citations;
        this.people = people;
    }

    /** What was written about somebody in one contest. */
    record Praise(Contest contest, Candidate candidate) {}

    /** What somebody has won, and who of their team has won something. */
    Card won(Cycle cycle, List<Winner> own, List<Winner> team, Tongue tongue) {
        return own.isEmpty() ? wonOfTeam(cycle, team, tongue) : wonOneself(cycle, own, team, tongue);
    }

    private Card wonOneself(Cycle cycle, List<Winner> own, List<Winner> team, Tongue tongue) {
        var awards = own.stream()
                .map(winner -> tongue.award(cycle, winner.contest()))
                .toList();
        var text = tongue.say("told.won.text", Map.of("date", announcedAt(cycle, tongue)));
        return AnswerCard.of(tongue.say("told.won.title", Map.of("award", tongue.and(awards))))
                .tone(Tone.GOOD)
                .text(Stream.concat(Stream.of(text), team.stream().map(winner -> ofTeam(cycle, winner, tongue)))
                        .toArray(String[]::new))
                .facts(own.stream()
                        .flatMap(winner -> rewards(cycle, winner, tongue))
                        .toArray(Fact[]::new))
                .buttons(Button.say(tongue.say("button.rewards"), "rewards"));
    }

    private Stream<Fact> rewards(Cycle cycle, Winner winner, Tongue tongue) {
        var currency = people.get(winner.nominee()).currency();
        return cycle.award(winner.contest().award()).orElseThrow().rewards().stream()
                .filter(reward -> reward.currency().equals(currency))
                .map(reward -> new Fact(
                        tongue.say("told.won.reward"),
                        tongue.formats().money(reward.minor(), currency.getCurrencyCode())));
    }

    private static Card wonOfTeam(Cycle cycle, List<Winner> team, Tongue tongue) {
        var texts = new ArrayList<String>();
        team.stream().skip(1).forEach(winner -> texts.add(ofTeam(cycle, winner, tongue)));
        texts.add(tongue.say("told.manager.text", Map.of("date", announcedAt(cycle, tongue))));
        return AnswerCard.of(ofTeam(cycle, team.getFirst(), tongue))
                .tone(Tone.GOOD)
                .text(texts.toArray(String[]::new))
                .buttons(tongue.help());
    }

    private static String ofTeam(Cycle cycle, Winner winner, Tongue tongue) {
        var given = Map.of("name", tongue.name(winner.nominee()), "award", tongue.award(cycle, winner.contest()));
        return tongue.say("told.manager.title", given);
    }

    private static String announcedAt(Cycle cycle, Tongue tongue) {
        return cycle.phase() instanceof Phase.Published published ? tongue.date(published.announceAt()) : "";
    }

    /** What was written about somebody, and thanks for whom they have nominated. */
    Card told(Cycle cycle, List<Praise> praises, List<PersonId> nominated, Tongue tongue) {
        return praises.isEmpty() ? thanks(nominated, tongue) : words(cycle, praises, nominated, tongue);
    }

    private Card words(Cycle cycle, List<Praise> praises, List<PersonId> nominated, Tongue tongue) {
        var texts = new ArrayList<String>();
        for (var praise : praises) {
            texts.add(tongue.say("told.words.text", Map.of("award", tongue.award(cycle, praise.contest()))));
            texts.addAll(shortened(praise.candidate(), praises.size()));
        }
        if (!nominated.isEmpty()) {
            texts.add(thanked(nominated, tongue));
        }
        return AnswerCard.of(tongue.say("told.words.title"))
                .tone(Tone.GOOD)
                .text(texts.toArray(String[]::new))
                .buttons(Button.say(tongue.say("button.nominate"), "nominate"));
    }

    private List<String> shortened(Candidate candidate, int contests) {
        var all = citations.of(candidate).stream().limit(MOST_TEXTS / contests).toList();
        var longest = Math.max(40, MOST_WORDS / contests / Math.max(1, all.size()));
        return all.stream().map(text -> Citations.shortened(text, longest)).toList();
    }

    private static Card thanks(List<PersonId> nominated, Tongue tongue) {
        return AnswerCard.of(thanked(nominated, tongue))
                .tone(Tone.GOOD)
                .text(tongue.say("told.thanks.text"))
                .buttons(Button.say(tongue.say("button.nominate"), "nominate"));
    }

    private static String thanked(List<PersonId> nominated, Tongue tongue) {
        var names = nominated.stream().distinct().map(tongue::name).toList();
        return tongue.say("told.thanks.title", Map.of("names", tongue.and(names)));
    }
}
