package app.laurel.bot.nomination.chat;

import app.laurel.bot.chat.PeopleField;
import app.laurel.bot.nomination.BadText;
import app.laurel.bot.nomination.Citation;
import app.laurel.bot.nomination.OpenCalls.Award;
import app.laurel.bot.nomination.OpenCalls.Call;
import app.laurel.bot.people.Person;
import app.laurel.cards.Card;
import app.laurel.cards.common.Choice;
import app.laurel.cards.nomination.NominateCard;
import app.laurel.cards.nomination.ProposalCard;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a draft: as a form that asks for what is missing, or as a proposal that is ready to be sent. */
record Forms(Tongue tongue, Call call, PeopleField field, boolean inSteps, String once) {

    /** A card holds this much of a text that is too long; Teams takes cards of up to 28 KB. */
    private static final int MOST_KEPT = 10_000;

    Card show(Draft draft) {
        return draft.isClear() && Citation.fault(draft.reason()).isEmpty()
                ? proposal(draft)
                : form(draft, problem(draft));
    }

    private ProposalCard proposal(Draft draft) {
        var names =
                tongue.formats().list(draft.people().stream().map(Person::name).toList());
        return new ProposalCard(
                tongue.say("proposal.title", Map.of("names", names)),
                draft.reason().strip(),
                draft.people().stream().map(person -> person.id().value()).toList(),
                awards(),
                award(draft),
                awards().getFirst().title(),
                once);
    }

    NominateCard form(Draft draft, String problem) {
        var people = Stream.concat(draft.people().stream(), draft.perhaps().stream())
                .distinct()
                .map(Forms::choice)
                .toList();
        return new NominateCard(
                tongue.say("form.title"),
                problem,
                people.isEmpty() ? draft.unclear() : "",
                people,
                draft.people().stream().map(person -> person.id().value()).collect(Collectors.joining(",")),
                awards(),
                award(draft),
                kept(draft.reason()),
                field.dataset(),
                inSteps,
                once);
    }

    /** What keeps a draft from being sent; empty for an empty form, which is no fault. */
    String problem(Draft draft) {
        if (draft.isTooMany()) {
            return tongue.say("form.many", Map.of("most", Draft.MOST));
        }
        if (!draft.unclear().isEmpty()) {
            return unclear(draft);
        }
        var text = draft.reason();
        return text.isEmpty() || Citation.fault(text).isEmpty()
                ? ""
                : fault(Citation.fault(text).orElseThrow());
    }

    private String unclear(Draft draft) {
        if (!draft.nobody()) {
            return tongue.say("form.several", Map.of("count", draft.perhaps().size()));
        }
        var key = draft.perhaps().isEmpty() ? "form.stranger" : "form.nobody";
        return tongue.say(key, Map.of("name", draft.unclear()));
    }

    String fault(BadText fault) {
        return switch (fault) {
            case BadText.Empty() -> tongue.say("form.empty");
            case BadText.TooLong(var length) ->
                tongue.say("form.long", Map.of("length", length, "most", Citation.LONGEST));
        };
    }

    // One award is preselected, so that a press suffices; it stands there to be seen and changed.
    private String award(Draft draft) {
        return call.awards().stream()
                .map(Award::id)
                .filter(draft.award()::equals)
                .findFirst()
                .orElse(call.awards().getFirst().id());
    }

    private List<Choice> awards() {
        return call.awards().stream()
                .map(award -> new Choice(
                        tongue.say("award.choice", Map.of("name", award.name(), "criteria", award.criteria())),
                        award.id()))
                .toList();
    }

    private static Choice choice(Person person) {
        return new Choice(
                "%s, %s, %s".formatted(person.name(), person.department(), person.region()),
                person.id().value());
    }

    private static String kept(String text) {
        return text.length() <= MOST_KEPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MOST_KEPT - 1)));
    }
}
