package kleinstadt.indicators.context;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;

/** All contexts of a run in the order they were made, with look-ups by town. */
public final class Contexts {

    private final List<Context> all;
    private final Map<AreaKey, Map<String, List<Context>>> byArea;

    /** Takes contexts in the order they will be written. */
    public Contexts(List<Context> contexts) {
        this.all = List.copyOf(contexts);
        this.byArea =
                all.stream().collect(Collectors.groupingBy(Context::area, Collectors.groupingBy(Context::indicator)));
    }

    /** All contexts in order. */
    public List<Context> listAll() {
        return all;
    }

    /** Where a town stands for an indicator and period in its group of this kind. */
    public Optional<Context> find(AreaKey area, String indicator, Period period, Group.Kind kind) {
        return byArea.getOrDefault(area, Map.of()).getOrDefault(indicator, List.of()).stream()
                .filter(context ->
                        context.period().equals(period) && context.group().kind() == kind)
                .findFirst();
    }
}
