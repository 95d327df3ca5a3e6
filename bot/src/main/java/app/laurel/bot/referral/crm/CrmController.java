package app.laurel.bot.referral.crm;

import app.laurel.bot.referral.Inbox;
import app.laurel.bot.referral.Receiving;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the CRM, and other systems beside it, bring their events: 202 once an event is durably kept, 200 for one that is known. */
@RestController
final class CrmController {

    private static final int MOST_BYTES = 256 * 1024;

    private final Signers signers;
    private final Receiving receiving;

    CrmController(Signers signers, Receiving receiving) {
        this.signers = signers;
        this.receiving = receiving;
    }

    @PostMapping("/api/crm/events")
    ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            return tooLarge();
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return tooLarge();
        }
        var source = Optional.ofNullable(request.getHeader("X-Laurel-Signature"))
                .flatMap(header -> signers.signer(header, body));
        if (source.isEmpty()) {
            return Problem.UNSIGNED.answer("", "X-Laurel-Signature is missing, wrong, or older than 5 minutes.");
        }
        try {
            return answer(receiving.receive(CrmEvent.read(body, source.get())));
        } catch (BadEvent bad) {
            return bad.problem().answer(bad.field(), bad.detail());
        }
    }

    private static ResponseEntity<byte[]> answer(Inbox.Receipt receipt) {
        return switch (receipt) {
            case KEPT -> ResponseEntity.status(HttpStatus.ACCEPTED).build();
            // What came first stands; a person is asked about the difference, and the CRM need not send it again.
            case KNOWN, KNOWN_OTHERWISE -> ResponseEntity.ok().build();
        };
    }

    private static ResponseEntity<byte[]> tooLarge() {
        return Problem.TOO_LARGE.answer("", "The body is larger than 256 KB.");
    }
}
