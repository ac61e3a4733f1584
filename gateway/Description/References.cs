using System.Text.Json.Nodes;

namespace CreditPlatform.Gateway.Description;

/// <summary>The pointers from one part of an OpenAPI document to a component.</summary>
internal static class References
{
    public static string Pointer(string section, string name) => $"#/components/{section}/{name}";

    public static string? NameIn(string? pointer) => pointer?[(pointer.LastIndexOf('/') + 1)..];

    public static IEnumerable<string> In(JsonNode? node) => node switch
    {
        JsonObject thing => thing.SelectMany(member => IsPointer(member.Value) ? [member.Value!.GetValue<string>()] : In(member.Value)),
        JsonArray list => list.SelectMany(In),
        _ => [],
    };

    public static void Rename(JsonNode? node, IReadOnlyDictionary<string, string> names)
    {
        if (names.Count == 0)
            return;
        if (node is JsonArray list)
            foreach (var item in list)
                Rename(item, names);
        if (node is not JsonObject thing)
            return;
        foreach (var (name, value) in thing.ToList())
            if (!IsPointer(value))
                Rename(value, names);
            else if (names.TryGetValue(value!.GetValue<string>(), out var other))
                thing[name] = other;
    }

    // $ref, and the values of a discriminator's mapping.
    private static bool IsPointer(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) && text.StartsWith("#/components/", StringComparison.Ordinal);
}
