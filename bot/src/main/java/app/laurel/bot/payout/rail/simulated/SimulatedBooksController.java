package app.laurel.bot.payout.rail.simulated;

import app.laurel.bot.store.Documents;
import app.laurel.bot.store.Query;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Shows the simulated rail's books to whoever checks them on the same machine. */
@RestController
@Profile("demo")
class SimulatedBooksController {

    private final Documents documents;

    SimulatedBooksController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/demo/rail/books")
    List<Line> books(HttpServletRequest request) throws UnknownHostException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return documents.all(Query.in(Entry.BOOKS, Entry.class).limit(1000)).stream()
                .map(stored -> Line.of(stored.value()))
                .toList();
    }

    /**
     * One payment.
     *
     * @param reference what it is for; the same for each attempt of one entitlement
     */
    record Line(String key, String reference, String amount, String currency, String state) {

        static Line of(Entry entry) {
            return new Line(
                    entry.key(),
                    entry.reference(),
                    entry.amount().decimal(),
                    entry.amount().currency().getCurrencyCode(),
                    entry.state().name());
        }
    }
}
