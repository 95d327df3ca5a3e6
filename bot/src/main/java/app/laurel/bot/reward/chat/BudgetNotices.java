package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.budget.Budget;
import app.laurel.bot.reward.budget.BudgetNearlyUsed;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.cards.Words;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Tone;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells a budget's owner once at each mark how little is left, while there is time to do something. */
@Component
final class BudgetNotices implements Reacting {

    private final Budgeting budgeting;
    private final BudgetSettings settings;
    private final Messenger messenger;
    private final People people;
    private final Voices voices;
    private final Sentences sentences;

    BudgetNotices(
            Budgeting budgeting,
            BudgetSettings settings,
            Messenger messenger,
            People people,
            Voices voices,
            Sentences sentences) {
        this.budgeting = budgeting;
        this.settings = settings;
        this.messenger = messenger;
        this.people = people;
        this.voices = voices;
        this.sentences = sentences;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                BudgetNearlyUsed.class,
                "reward.tell-budget-nearly-used",
                (event, occurrence) -> budgeting
                        .find(event.budget())
                        .ifPresent(budget -> owners(event).forEach(owner -> tell(owner, event, budget))));
    }

    private List<Person> owners(BudgetNearlyUsed event) {
        return settings.owner(event.budget().programme())
                .flatMap(people::find)
                .map(List::of)
                .orElseGet(() -> List.copyOf(people.withRole(Role.FINANCE)));
    }

    private void tell(Person owner, BudgetNearlyUsed event, Budget budget) {
        var voice = voices.of(owner);
        var words = Words.of(RewardSentences.ROOM, voice.language());
        var say = sentences.in(voice);
        var id = event.budget().value();
        var card = AnswerCard.of(words.say("budget.alarm", Map.of("budget", id, "percent", event.percent())))
                .tone(Tone.ATTENTION)
                .text(words.say(
                        "budget.alarm.text",
                        Map.of("left", say.amount(budget.left()), "limit", say.amount(budget.limit()))))
                .buttons(Button.say(words.say("budget.show"), "/budget show " + id));
        messenger.tell(
                owner.id(),
                Matter.FIX,
                "budget:%s:%d:%d".formatted(id, event.percent(), event.limit().minor()),
                card);
    }
}
