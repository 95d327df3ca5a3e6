package app.laurel.bot.reward.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** The one line in front of a budget: whoever is first takes the wishes of all who wait behind along. */
final class BudgetQueue {

    private final ConcurrentLinkedQueue<Ticket> line = new ConcurrentLinkedQueue<>();
    private final ReentrantLock counter = new ReentrantLock(true);
    private final Function<List<Wish>, List<Granted>> grant;

    BudgetQueue(Function<List<Wish>, List<Granted>> grant) {
        this.grant = grant;
    }

    Granted ask(Wish wish) {
        var mine = new Ticket(wish, new CompletableFuture<>());
        line.add(mine);
        while (!mine.answer().isDone()) {
            counter.lock();
            try {
                if (!mine.answer().isDone()) {
                    serve(next());
                }
            } finally {
                counter.unlock();
            }
        }
        return mine.answer().join();
    }

    private List<Ticket> next() {
        var tickets = new ArrayList<Ticket>();
        for (var ticket = line.poll(); ticket != null; ticket = line.poll()) {
            tickets.add(ticket);
            if (tickets.size() == Budgets.MOST) {
                break;
            }
        }
        return tickets;
    }

    private void serve(List<Ticket> tickets) {
        try {
            var answers = grant.apply(tickets.stream().map(Ticket::wish).toList());
            for (int i = 0; i < tickets.size(); i++) {
                tickets.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException fault) {
            tickets.forEach(ticket -> ticket.answer().completeExceptionally(fault));
        }
    }

    private record Ticket(Wish wish, CompletableFuture<Granted> answer) {}
}
