using System.Text.Json.Nodes;
using CreditPlatform.Gateway.Routing;

namespace CreditPlatform.Gateway.Description;

/// <summary>
/// Puts OpenAPI documents together. What stands under a path first stays; a component of the same name is shared when it is
/// the same, else it takes the service's name in front, and so does whatever of that service refers to it.
/// </summary>
internal sealed class DescriptionMerge(JsonObject frame)
{
    public JsonObject Document { get; } = frame;

    /// <param name="service">Name to put in front of a component that is another one.</param>
    /// <param name="part">The service's document.</param>
    /// <param name="outside">The path outside of a path in it; null leaves it out.</param>
    public void Add(string service, JsonObject part, Func<string, string?> outside)
    {
        var own = Components(part);
        var renamed = Renamed(own);
        var names = renamed.ToDictionary(pointer => pointer, pointer => Prefixed(pointer, service));
        References.Rename(part, names);
        foreach (var (section, name, value) in own)
            Section(section).TryAdd(References.NameIn(names.GetValueOrDefault(References.Pointer(section, name))) ?? name, value.DeepClone());
        foreach (var (path, item) in part["paths"]?.AsObject() ?? [])
            if (item is not null && outside(path) is { } visible)
                Child(Document, "paths").TryAdd(visible, Routes.IsPublic(visible) ? WithoutToken(item) : item.DeepClone());
        AddTags(part);
    }

    /// <summary>Different content under a name already taken; then, until nothing changes, whatever refers to one of those.</summary>
    private HashSet<string> Renamed(List<(string Section, string Name, JsonNode Value)> own)
    {
        var renamed = own.Where(component => Section(component.Section)[component.Name] is { } known && !JsonNode.DeepEquals(known, component.Value))
            .Select(component => References.Pointer(component.Section, component.Name)).ToHashSet();
        var before = -1;
        while (before != renamed.Count)
        {
            before = renamed.Count;
            renamed.UnionWith(own
                .Where(component => Section(component.Section).ContainsKey(component.Name) && References.In(component.Value).Any(renamed.Contains))
                .Select(component => References.Pointer(component.Section, component.Name)));
        }
        return renamed;
    }

    private static JsonNode WithoutToken(JsonNode item)
    {
        var open = item.DeepClone();
        foreach (var operation in open.AsObject().Select(member => member.Value).OfType<JsonObject>())
            operation["security"] = new JsonArray();
        return open;
    }

    private void AddTags(JsonObject part)
    {
        var tags = Document["tags"] as JsonArray ?? [];
        Document["tags"] = tags;
        foreach (var tag in part["tags"]?.AsArray() ?? [])
            if (tag?["name"]?.GetValue<string>() is { } name && tags.All(known => known!["name"]!.GetValue<string>() != name))
                tags.Add(tag.DeepClone());
    }

    private static List<(string Section, string Name, JsonNode Value)> Components(JsonObject part) =>
        [.. from section in part["components"]?.AsObject() ?? []
            where section.Value is JsonObject
            from component in section.Value.AsObject()
            where component.Value is not null
            select (section.Key, component.Key, component.Value)];

    private static string Prefixed(string pointer, string service)
    {
        var at = pointer.LastIndexOf('/') + 1;
        return $"{pointer[..at]}{char.ToUpperInvariant(service[0])}{service[1..]}{pointer[at..]}";
    }

    private JsonObject Section(string name) => Child(Child(Document, "components"), name);

    private static JsonObject Child(JsonObject parent, string name)
    {
        if (parent[name] is JsonObject child)
            return child;
        var made = new JsonObject();
        parent[name] = made;
        return made;
    }
}
