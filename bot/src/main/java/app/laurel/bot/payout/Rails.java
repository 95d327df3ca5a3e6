package app.laurel.bot.payout;

import app.laurel.bot.reward.Owner;
import java.util.List;
import java.util.Optional;

/** The channels there are, and which one serves whom. */
public final class Rails {

    private final List<PaymentRail> rails;
    private final PayoutSettings settings;

    Rails(List<PaymentRail> rails, PayoutSettings settings) {
        this.rails = List.copyOf(rails);
        this.settings = settings;
        get(settings.colleagues());
        get(settings.customers());
    }

    List<PaymentRail> all() {
        return rails;
    }

    PaymentRail serving(Owner owner) {
        return get(owner.isCustomer() ? settings.customers() : settings.colleagues());
    }

    public Optional<PaymentRail> find(String name) {
        return rails.stream().filter(rail -> rail.name().equals(name)).findFirst();
    }

    PaymentRail get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException("There is no rail " + name
                        + "; laurel.payout.colleagues and laurel.payout.customers name those that serve"));
    }
}
