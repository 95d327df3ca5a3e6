package app.laurel.bot.payout.payment;

import app.laurel.bot.money.Money;
import app.laurel.bot.payout.PaymentRail;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Owner;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
        settings.customersIn().values().forEach(this::get);
    }

    public List<PaymentRail> all() {
        return rails;
    }

    /** Pay-outs are in the programme's currency, which is that of its country. */
    PaymentRail serving(Owner owner, Money amount) {
        return get(owner.isCustomer() ? customers(amount) : settings.colleagues());
    }

    private String customers(Money amount) {
        return Arrays.stream(Country.values())
                .filter(country -> country.currency().equals(amount.currency()))
                .map(settings.customersIn()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(settings.customers());
    }

    public Optional<PaymentRail> find(String name) {
        return rails.stream().filter(rail -> rail.name().equals(name)).findFirst();
    }

    /** Whether a payout may wait in a batch for hours and all is well. */
    public boolean gathers(Payout payout) {
        return find(payout.order().rail()).filter(PaymentRail::gathers).isPresent();
    }

    PaymentRail get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException("There is no rail " + name
                        + "; laurel.payout.colleagues, .customers and .customers-in name those that serve"));
    }
}
