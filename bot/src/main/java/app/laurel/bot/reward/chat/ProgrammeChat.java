package app.laurel.bot.reward.chat;

import app.laurel.bot.approval.Answer;
import app.laurel.bot.approval.Verdict;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Who;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.law.ProductClass;
import app.laurel.bot.reward.rules.Programme;
import app.laurel.bot.reward.rules.Programmes;
import app.laurel.bot.reward.rules.Proposal;
import app.laurel.bot.reward.rules.Proposing;
import app.laurel.bot.reward.rules.Proposing.Check;
import app.laurel.bot.reward.rules.Proposing.Proposed;
import app.laurel.bot.reward.rules.RuleVersion;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ChoiceCard;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Parameters;

/** Lets a programme's owner see and propose terms, and compliance agree to them. */
@Component
final class ProgrammeChat implements Chatting {

    private static final Who OWNER = Who.any(Role.PROGRAMME_OWNER);
    private static final Who COMPLIANCE = Who.any(Role.COMPLIANCE);
    private static final Who BOTH = Who.any(Role.PROGRAMME_OWNER, Role.COMPLIANCE);
    private static final String TERM = "term-";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private final Programmes programmes;
    private final Proposing proposing;
    private final ProgrammeCards cards;
    private final ProgrammeTrials trials;
    private final People people;

    ProgrammeChat(
            Programmes programmes, Proposing proposing, ProgrammeCards cards, ProgrammeTrials trials, People people) {
        this.programmes = programmes;
        this.proposing = proposing;
        this.cards = cards;
        this.trials = trials;
        this.people = people;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(ProgrammeSentences.ROOM)
                .slash("/programme show", BOTH, Named.class, this::show)
                .slash("/programme propose", OWNER, Wanted.class, this::ask)
                .slash("/programme approve", COMPLIANCE, Named.class, this::askToApprove)
                .slash("/programme test", BOTH, Named.class, this::test)
                .action("programme.preview", Form.class, this::preview)
                .action("programme.propose", Form.class, this::propose)
                .action("programme.approve", Version.class, this::approve);
    }

    /** What most of the commands take. */
    interface Named {

        @Parameters(index = "0", arity = "0..1", paramLabel = "programme or version")
        Optional<String> name();
    }

    /** What {@code /programme propose} takes. */
    interface Wanted {

        @Parameters(index = "0", arity = "0..1", paramLabel = "programme")
        Optional<String> programme();

        @Parameters(index = "1..*", arity = "0..*", paramLabel = "term=value")
        @Nullable
        List<String> terms();
    }

    /** What comes back with the form: the terms by their names. */
    record Form(String programme, Map<String, String> term) {}

    /** What comes with the press of Confirm. */
    record Version(String version) {}

    private Reply show(Turn turn, Named named) {
        if (named.name().isEmpty()) {
            return Reply.answer(cards.all(programmes.all(), today(turn), turn));
        }
        var name = upper(named.name().get());
        var version = proposing.find(name).or(() -> inForce(name, today(turn)));
        return Reply.answer(version.map(one -> cards.version(one, others(one), turn))
                .orElseGet(() -> cards.none(name, turn.voice())));
    }

    /** One that is in force is one of the set-up, where it was not kept as proposed. */
    private Optional<Proposal> inForce(String programme, LocalDate day) {
        return programmes.find(programme).map(found -> {
            var version = found.on(day);
            return proposing.find(version.id()).orElseGet(() -> ofSetUp(found, version));
        });
    }

    private static Proposal ofSetUp(Programme programme, RuleVersion version) {
        var since = version.from().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Proposal(
                version,
                programme.productClass(),
                1,
                new Proposal.Standing.SetUp(since, programme.versions().size()));
    }

    private List<Proposal> others(Proposal shown) {
        return proposing.of(shown.version().programme()).stream()
                .filter(one -> !one.version().id().equals(shown.version().id()))
                .toList();
    }

    private Reply ask(Turn turn, Wanted wanted) {
        var say = ProgrammeSentences.in(turn.voice());
        if (wanted.programme().isEmpty()) {
            return which("/programme propose", say);
        }
        var code = upper(wanted.programme().get());
        var given = given(Optional.ofNullable(wanted.terms()).orElse(List.of()));
        var programme = programme(code, given);
        if (programme.isEmpty()) {
            return Reply.answer(
                    CODE.matcher(code).matches() ? whatFor(code, turn.voice()) : cards.none(code, turn.voice()));
        }
        var today = form(programme.get(), turn).with(Map.of(ProgrammeForm.FROM, ""));
        var unknown = given.keySet().stream().filter(name -> !today.knows(name)).findFirst();
        if (unknown.isPresent()) {
            var problem = say.say("problem.unknown", Map.of("value", unknown.get()));
            return Reply.answer(cards.form(code, today, problem, turn.voice()));
        }
        return Reply.answer(
                given.isEmpty() || given.keySet().equals(Set.of(ProgrammeForm.CLASS))
                        ? cards.form(code, today, "", turn.voice())
                        : checked(turn, programme.get(), today.with(given)));
    }

    private Reply which(String command, ProgrammeSentences say) {
        return Reply.answer(ChoiceCard.of(
                say.say("propose.which"),
                programmes.all().stream()
                        .map(one -> Button.say(one.code(), command + " " + one.code()))
                        .toArray(Button[]::new)));
    }

    /** The programme, or the one that is to be founded. */
    private Optional<Programme> programme(String code, Map<String, String> typed) {
        return programmes
                .find(code)
                .or(() -> ProgrammeForm.founding(typed)
                        .filter(productClass -> CODE.matcher(code).matches())
                        .map(productClass -> Programme.fresh(code, productClass)));
    }

    private ProgrammeForm form(Programme programme, Turn turn) {
        return programmes.find(programme.code()).isPresent()
                ? ProgrammeForm.of(programme.on(today(turn)))
                : ProgrammeForm.founding(programme);
    }

    /** What the law asks of a new programme depends on what it is for. */
    private static Card whatFor(String code, Voice voice) {
        var say = ProgrammeSentences.in(voice);
        return ChoiceCard.of(
                say.say("propose.found", Map.of("programme", code)),
                Arrays.stream(ProductClass.values())
                        .map(one -> Button.say(say.say("class." + one), "/programme propose " + code + " class=" + one))
                        .toArray(Button[]::new));
    }

    /** As in {@code from=2027-01-01 cap=5}; a day alone is the first day. */
    private static Map<String, String> given(List<String> terms) {
        var given = new LinkedHashMap<String, String>();
        for (var term : terms) {
            var parts = term.split("=", 2);
            if (parts.length == 2) {
                given.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
            } else {
                given.put(term.matches("\\d{4}-\\d{2}-\\d{2}") ? ProgrammeForm.FROM : term, term);
            }
        }
        return given;
    }

    private Reply preview(Turn turn, Form form) {
        return Reply.replace(filled(turn, form)
                .map(filled ->
                        checked(turn, programme(form.programme(), form.term()).orElseThrow(), filled))
                .orElseGet(() -> cards.none(form.programme(), turn.voice())));
    }

    private Optional<ProgrammeForm> filled(Turn turn, Form form) {
        return programme(form.programme(), form.term())
                .map(found -> form(found, turn).filled(form.term()));
    }

    private Card checked(Turn turn, Programme programme, ProgrammeForm form) {
        return switch (form.read(programme, proposing.law())) {
            case ProgrammeForm.Read.Fine(var version) -> confirm(turn, form, version);
            case ProgrammeForm.Read.Wrong wrong -> cards.wrong(programme.code(), form, wrong, turn.voice());
            case ProgrammeForm.Read.NoFees none ->
                cards.form(
                        programme.code(),
                        form,
                        ProgrammeSentences.in(turn.voice()).say("problem.fees"),
                        turn.voice());
        };
    }

    private Card confirm(Turn turn, ProgrammeForm form, RuleVersion version) {
        var say = ProgrammeSentences.in(turn.voice());
        var check = proposing.check(version, ProgrammeForm.founding(form.typed()));
        if (!(check instanceof Check.Possible(var before, var differences))) {
            return cards.form(version.programme(), form, say.problem(check), turn.voice());
        }
        var facts = new ArrayList<Fact>(say.changes(differences, version));
        if (programmes.find(version.programme()).isPresent()) {
            facts.addAll(say.trial(trials.quick(before, version)));
        }
        var data = new LinkedHashMap<String, String>();
        data.put("programme", version.programme());
        form.typed().forEach((name, value) -> data.put(TERM + name, value));
        return new ConfirmCard(
                say.say("preview.title", Map.of("version", version.id())),
                say.say("preview.text", Map.of("day", say.day(version.from()))),
                facts,
                "programme.propose",
                data);
    }

    private Reply propose(Turn turn, Form form) {
        var say = ProgrammeSentences.in(turn.voice());
        var filled = filled(turn, form);
        if (filled.isEmpty()) {
            return Reply.replace(cards.none(form.programme(), turn.voice()));
        }
        var programme = programme(form.programme(), form.term()).orElseThrow();
        if (!(filled.get().read(programme, proposing.law()) instanceof ProgrammeForm.Read.Fine(var version))) {
            return Reply.replace(checked(turn, programme, filled.get()));
        }
        return Reply.replace(
                switch (proposing.propose(version, turn.person().id(), ProgrammeForm.founding(form.term()))) {
                    case Proposed.Asked(var proposal, var checker) ->
                        asked(proposal, checker.flatMap(people::find), say);
                    case Proposed.NotNow(var why) ->
                        cards.form(programme.code(), filled.get(), say.problem(why), turn.voice());
                    case Proposed.NotYours no ->
                        AnswerCard.of(say.say("notYours.title"))
                                .buttons(Button.say(say.say("button.showAll"), "/programme show"));
                });
    }

    private static Card asked(Proposal proposal, Optional<Person> checker, ProgrammeSentences say) {
        var id = proposal.version().id();
        return AnswerCard.of(checker.map(one -> say.say("asked.title", Map.of("name", one.name())))
                        .orElseGet(() -> say.say("asked.nobody")))
                .tone(Tone.WAITING)
                .text(say.say("asked.text", Map.of("version", id)))
                .buttons(Button.say(say.say("button.show"), "/programme show " + id));
    }

    private Reply askToApprove(Turn turn, Named named) {
        if (named.name().isEmpty()) {
            return Reply.answer(cards.waiting(proposing.waiting(), turn.voice()));
        }
        var name = upper(named.name().get());
        var found = proposing.find(name);
        return Reply.answer(
                found.map(one -> one.waits() ? confirmIfTheirs(turn, one) : cards.settled(one, turn.voice()))
                        .orElseGet(() -> cards.none(name, turn.voice())));
    }

    /** Confirm is offered only to those whose word would count. */
    private Card confirmIfTheirs(Turn turn, Proposal proposal) {
        return proposing.isFor(proposal, turn.person().id()) ? confirm(turn, proposal) : cards.notToAgree(turn.voice());
    }

    private Card confirm(Turn turn, Proposal proposal) {
        var say = ProgrammeSentences.in(turn.voice());
        var id = proposal.version().id();
        return new ConfirmCard(
                say.say("approve.title", Map.of("version", id)),
                say.say("approve.text"),
                cards.changes(proposal, turn.voice()),
                "programme.approve",
                Map.of("version", id));
    }

    private Reply approve(Turn turn, Version chosen) {
        var voice = turn.voice();
        var found = proposing.find(chosen.version());
        if (found.isEmpty()) {
            return Reply.replace(cards.none(chosen.version(), voice));
        }
        if (!found.get().waits()) {
            return Reply.replace(cards.settled(found.get(), voice));
        }
        var answer = proposing.decide(found.get(), turn.person().id(), Verdict.APPROVED, "");
        return Reply.replace(
                switch (answer) {
                    case Answer.Made made -> cards.agreed(found.get(), voice);
                    case Answer.AlreadyMade made -> cards.settled(found.get(), voice);
                    case Answer.NeedsSecond second -> cards.refused("approve.second", voice);
                    case Answer.Withdrawn gone -> cards.settled(found.get(), voice);
                    case Answer.NotYours no -> cards.notToAgree(voice);
                    case Answer.BeyondAuthority no -> cards.notToAgree(voice);
                    case Answer.NeedsWords no -> cards.notToAgree(voice);
                    case Answer.TooManyWords no -> cards.notToAgree(voice);
                    case Answer.Unknown no -> cards.notToAgree(voice);
                });
    }

    private Reply test(Turn turn, Named named) {
        if (named.name().isEmpty()) {
            return which("/programme test", ProgrammeSentences.in(turn.voice()));
        }
        var name = upper(named.name().get());
        var found = proposing.find(name).or(() -> latest(name));
        return Reply.answer(found.map(one -> trials.full(one, turn)).orElseGet(() -> cards.none(name, turn.voice())));
    }

    /** Of a programme alone, the version that comes last. */
    private Optional<Proposal> latest(String programme) {
        return proposing.of(programme).stream().findFirst().or(() -> inForce(programme, LocalDate.MAX));
    }

    private static LocalDate today(Turn turn) {
        return LocalDate.ofInstant(turn.at(), ZoneOffset.UTC);
    }

    private static String upper(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
