package app.laurel.bot.approval.chat;

import static java.util.stream.Collectors.toMap;

import app.laurel.bot.approval.Approval;
import app.laurel.bot.approval.Approving;
import app.laurel.bot.approval.DecisionId;
import app.laurel.bot.approval.Desk;
import app.laurel.bot.approval.Desks;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.Card;
import app.laurel.cards.Words;
import app.laurel.cards.approval.ApprovalCard;
import app.laurel.cards.approval.ApprovalsCard;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Choice;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The cards on which requests wait. */
@Component
final class ApprovalCards {

    private static final int MOST_SHOWN = 10;

    private final Approving approving;
    private final Desks desks;
    private final Briefings briefings;
    private final People people;

    ApprovalCards(Approving approving, Desks desks, Briefings briefings, People people) {
        this.people = people;
        this.approving = approving;
        this.desks = desks;
        this.briefings = briefings;
    }

    /** One request on a card of its own. */
    Card one(Approval approval, PersonId reader, Voice voice, Problem problem) {
        return new ApprovalCard(briefings.request(approval, reader, voice), problem.text(), problem.typed());
    }

    /** All requests of a view, the given one first. */
    Card several(View view, PersonId reader, Voice voice, Focus focus) {
        var waiting = view.of(desks.of(reader));
        var ordered =
                waiting.stream().filter(one -> !focus.isBefore(one, waiting)).toList();
        var open = Stream.concat(ordered.stream(), waiting.stream().filter(one -> !ordered.contains(one)))
                .flatMap(one -> approving.find(one.decision()).stream())
                .filter(approval -> approval instanceof Approval.Open still && still.waitsFor(reader))
                .toList();
        return open.isEmpty() ? nothing(voice, focus.news()) : several(open, view, reader, voice, focus);
    }

    private Card several(List<Approval> open, View view, PersonId reader, Voice voice, Focus focus) {
        var titles = titles(open.stream().limit(MOST_SHOWN + 1L).toList(), reader, voice);
        var others = open.stream().skip(1).limit(MOST_SHOWN).toList();
        return new ApprovalsCard(
                words(voice).say("title.count", Map.of("count", open.size())),
                view.text(),
                focus.news(),
                briefings.request(open.getFirst(), reader, voice),
                focus.problem().text(),
                focus.problem().typed(),
                others.stream()
                        .filter(approving::allowsTogether)
                        .map(one -> new Choice(
                                titles.getOrDefault(one.id(), ""), one.id().value()))
                        .toList(),
                others.stream()
                        .filter(one -> !approving.allowsTogether(one))
                        .map(one -> titles.getOrDefault(one.id(), ""))
                        .toList());
    }

    /** What each is called; where several are called the same, by whom each is proposed. */
    private Map<DecisionId, String> titles(List<Approval> shown, PersonId reader, Voice voice) {
        var titled = shown.stream()
                .map(one -> Map.entry(one, title(one, reader, voice)))
                .toList();
        var all = titled.stream().map(Map.Entry::getValue).toList();
        return titled.stream()
                .collect(toMap(
                        one -> one.getKey().id(),
                        one -> Collections.frequency(all, one.getValue()) == 1
                                ? one.getValue()
                                : words(voice).say("choice.by", named(one.getKey(), one.getValue()))));
    }

    private Map<String, String> named(Approval approval, String title) {
        return Map.of("title", title, "name", people.nameOf(approval.request().maker()));
    }

    String title(Approval approval, PersonId reader, Voice voice) {
        return briefings.brief(approval, reader, voice).title();
    }

    private static Card nothing(Voice voice, String news) {
        var words = words(voice);
        var said = Stream.of(news, words.say("none.text"))
                .filter(text -> !text.isEmpty())
                .toArray(String[]::new);
        return AnswerCard.of(words.say("none.title"))
                .text(said)
                .buttons(Button.say(words.say("button.away"), "away"), Button.say(words.say("button.help"), "help"));
    }

    private static Words words(Voice voice) {
        return Words.of(ApprovalChat.ROOM, voice.language());
    }

    /** What has to be put right before a press counts, and what was typed already. */
    record Problem(String text, String typed) {
        static final Problem NONE = new Problem("", "");
    }

    /**
     * Where a card of several is opened.
     *
     * @param from the request to show, or the one to go on from; empty for the oldest
     * @param next whether to go on to the one behind it
     */
    record Focus(String from, boolean next, String news, Problem problem) {

        static final Focus OLDEST = new Focus("", false, "", Problem.NONE);

        static Focus with(String news) {
            return new Focus("", false, news, Problem.NONE);
        }

        static Focus on(String decision, Problem problem) {
            return new Focus(decision, false, "", problem);
        }

        static Focus after(String decision) {
            return new Focus(decision, true, "", Problem.NONE);
        }

        boolean isBefore(Desk.Waiting one, List<Desk.Waiting> all) {
            var ids = all.stream().map(waiting -> waiting.decision().value()).toList();
            var start = ids.indexOf(from);
            return all.indexOf(one) < (next ? start + 1 : start);
        }
    }
}
