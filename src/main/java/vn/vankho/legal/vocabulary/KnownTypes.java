package vn.vankho.legal.vocabulary;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types as the rules of the register ask them; by name. */
public final class KnownTypes {
    /** Read once: what the law says of bodies changes with the law. */
    private static final IssuerOrders ORDERS = VocabularyFiles.orders();

    private final Map<String, DocumentType> byName;

    KnownTypes(Collection<DocumentType> types) {
        byName = types.stream().collect(Collectors.toMap(DocumentType::name, Function.identity()));
    }

    /** As the portal came, or as the operator's file has them. */
    public static KnownTypes ofFile() {
        return new KnownTypes(VocabularyFiles.types());
    }

    /** Of types that have no place of their own. */
    public IssuerOrders orders() {
        return ORDERS;
    }

    public Set<String> names() {
        return byName.keySet();
    }

    public Optional<DocumentType> find(@Nullable String name) {
        return Optional.ofNullable(name).map(byName::get);
    }
}
