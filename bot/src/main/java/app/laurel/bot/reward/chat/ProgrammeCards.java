package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.rules.Differences;
import app.laurel.bot.reward.rules.Programme;
import app.laurel.bot.reward.rules.Proposal;
import app.laurel.bot.reward.rules.Proposing;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import app.laurel.cards.programme.ProgrammeCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How programmes look to those who set their terms. */
@Component
final class ProgrammeCards {

    private static final int LONGEST_NAME = 60;

    private final Proposing proposing;
    private final People people;

    ProgrammeCards(Proposing proposing, People people) {
        this.proposing = proposing;
        this.people = people;
    }

    Card all(List<Programme> programmes, LocalDate today, Turn turn) {
        var say = ProgrammeSentences.in(turn.voice());
        var rows = programmes.stream()
                .map(one -> {
                    var version = one.on(today);
                    return Row.of(
                                    one.code(),
                                    say.say("show.line", Map.of("day", say.day(version.from()))),
                                    version.id())
                            .buttons(Button.say(say.say("button.show"), "/programme show " + one.code()));
                })
                .toList();
        var next = new ArrayList<Button>();
        if (isOwner(turn)) {
            next.add(Button.say(say.say("button.propose"), "/programme propose"));
        }
        if (people.has(turn.person().id(), Role.COMPLIANCE)) {
            next.add(Button.say(say.say("button.waiting"), "/programme approve"));
        }
        return ListCard.of(say.say("show.all"), "", rows).buttons(next.toArray(Button[]::new));
    }

    private boolean isOwner(Turn turn) {
        return people.has(turn.person().id(), Role.PROGRAMME_OWNER);
    }

    Card version(Proposal shown, List<Proposal> others, Turn turn) {
        var say = ProgrammeSentences.in(turn.voice());
        var facts = new ArrayList<Fact>(say.terms(shown));
        facts.addAll(
                say.law(shown.productClass(), proposing.law(), shown.version().from()));
        facts.addAll(hands(shown, say));
        if (!others.isEmpty()) {
            var ids = others.stream()
                    .map(one -> one.version().id() + " (" + say.state(one) + ")")
                    .toList();
            facts.add(new Fact(say.say("show.versions"), String.join(", ", ids)));
        }
        var id = shown.version().id();
        var next = new ArrayList<Button>();
        next.add(Button.say(say.say("button.test"), "/programme test " + id));
        if (isOwner(turn)) {
            next.add(Button.say(
                    say.say("button.propose"),
                    "/programme propose " + shown.version().programme()));
        }
        next.add(Button.say(say.say("button.showAll"), "/programme show"));
        return AnswerCard.of(say.say("show.title", Map.of("version", id)))
                .tone(shown.waits() ? Tone.WAITING : Tone.PLAIN)
                .facts(facts.toArray(Fact[]::new))
                .buttons(next.toArray(Button[]::new));
    }

    /** Who has proposed it, and who has agreed. */
    private List<Fact> hands(Proposal shown, ProgrammeSentences say) {
        var facts = new ArrayList<Fact>();
        shown.standing().by().ifPresent(by -> facts.add(new Fact(say.say("fact.maker"), people.nameOf(by))));
        if (shown.standing() instanceof Proposal.Standing.Approved(var maker, var checker, var at)) {
            facts.add(new Fact(say.say("fact.checker"), people.nameOf(checker)));
        }
        return facts;
    }

    /** What a version that waits would change. */
    List<Fact> changes(Proposal proposal, Voice voice) {
        var say = ProgrammeSentences.in(voice);
        var version = proposal.version();
        var facts = new ArrayList<Fact>();
        var before = proposing
                .before(version.programme(), version.from())
                .orElseGet(() -> Programme.fresh(version.programme(), proposal.productClass())
                        .versions()
                        .getFirst());
        facts.addAll(say.changes(Differences.between(before, version), version));
        facts.add(new Fact(say.term(ProgrammeForm.FROM), say.day(version.from())));
        facts.addAll(hands(proposal, say));
        return facts;
    }

    Card form(String programme, ProgrammeForm form, String problem, Voice voice) {
        var say = ProgrammeSentences.in(voice);
        var fields = form.typed().entrySet().stream()
                .map(one -> new ProgrammeCard.Field(
                        "term-" + one.getKey(),
                        say.term(one.getKey()),
                        say.say(ProgrammeForm.hint(one.getKey())),
                        one.getValue()))
                .toList();
        return new ProgrammeCard(say.say("propose.title", Map.of("programme", programme)), problem, programme, fields);
    }

    Card wrong(String programme, ProgrammeForm form, ProgrammeForm.Read.Wrong wrong, Voice voice) {
        var say = ProgrammeSentences.in(voice);
        var problem = wrong.name().equals(ProgrammeForm.FROM)
                ? say.say("problem.date", Map.of("term", say.term(wrong.name())))
                : say.say(
                        "problem.value",
                        Map.of(
                                "term",
                                say.term(wrong.name()),
                                "value",
                                wrong.value(),
                                "hint",
                                say.say(ProgrammeForm.hint(wrong.name()))));
        return form(programme, form, problem, voice);
    }

    Card waiting(List<Proposal> waiting, Voice voice) {
        var say = ProgrammeSentences.in(voice);
        if (waiting.isEmpty()) {
            return AnswerCard.of(say.say("waiting.none"))
                    .buttons(Button.say(say.say("button.showAll"), "/programme show"));
        }
        var rows = waiting.stream()
                .map(one -> Row.of(
                                one.version().id(),
                                one.standing().by().map(people::nameOf).orElse(""),
                                say.day(one.version().from()))
                        .buttons(Button.say(
                                say.say("button.approve"),
                                "/programme approve " + one.version().id())))
                .toList();
        return ListCard.of(say.say("waiting.title"), "", rows);
    }

    Card agreed(Proposal proposal, Voice voice) {
        var say = ProgrammeSentences.in(voice);
        return AnswerCard.of(say.say(
                        "approve.done", Map.of("version", proposal.version().id())))
                .tone(Tone.GOOD)
                .text(say.say("approve.done.text"))
                .buttons(show(proposal, say));
    }

    /** One that does not wait any more, and how it stands. */
    Card settled(Proposal proposal, Voice voice) {
        var say = ProgrammeSentences.in(voice);
        return AnswerCard.of(say.say(
                        "approve.already", Map.of("version", proposal.version().id())))
                .facts(new Fact(say.say("fact.state"), say.state(proposal)))
                .buttons(show(proposal, say));
    }

    Card notToAgree(Voice voice) {
        var say = ProgrammeSentences.in(voice);
        return AnswerCard.of(say.say("approve.notYours"))
                .text(say.say("approve.notYours.text"))
                .buttons(Button.say(say.say("button.waiting"), "/programme approve"));
    }

    Card refused(String key, Voice voice) {
        var say = ProgrammeSentences.in(voice);
        return AnswerCard.of(say.say(key)).buttons(Button.say(say.say("button.waiting"), "/programme approve"));
    }

    Card none(String name, Voice voice) {
        var say = ProgrammeSentences.in(voice);
        var shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "\u2026" : name;
        return AnswerCard.of(say.say("none.title", Map.of("name", shown)))
                .text(say.say("none.text"))
                .buttons(Button.say(say.say("button.showAll"), "/programme show"));
    }

    private static Button show(Proposal proposal, ProgrammeSentences say) {
        return Button.say(
                say.say("button.show"), "/programme show " + proposal.version().id());
    }
}
