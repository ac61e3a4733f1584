using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditPlatform.Collection;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Hosting;
using Marten;

namespace CreditPlatform.CollectionTests.Snapshots;

/// <summary>
/// What is stored for ever and what travels, locked: Snapshots/WIRE-NAME.json. A change is an upcaster with the old JSON as fixture,
/// never an edit of a snapshot. What a new type would be stored as is written to the test's output directory.
/// </summary>
public sealed class SnapshotTests
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly IReadOnlyStoreOptions Store = Options();

    static readonly Dictionary<string, Type> Stored = Store.Events.AllKnownEventTypes()
        .Where(known => known.EventType.Namespace!.StartsWith("CreditPlatform", StringComparison.Ordinal))
        .ToDictionary(known => known.EventTypeName, known => known.EventType);

    static readonly Dictionary<string, Type> Sent = typeof(Changes).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<WireNameAttribute>() is not null).ToDictionary(type => type.GetCustomAttribute<WireNameAttribute>()!.Name);

    static StoreOptions Options()
    {
        var options = new StoreOptions();
        EventStore.Configure(options, "Host=nowhere", CollectionLog.MapEvents);
        return options;
    }

    [Fact]
    public void Wire_names_of_events_never_change() => Stored.Keys.ShouldBe(
    [
        "access-granted", "access-refused", "calendar-year-entered", "ledger-row-found", "ledger-rows-entered", "ledger-uploaded", "record-clock-completed",
        "record-corrected", "record-resubmitted", "record-sealed", "record-submitted",
        "record-withdrawn", "refusal-clock-completed", "refusal-resolved", "submission-refused",
        "unit-entered",
    ], ignoreOrder: true);

    [Fact]
    public void Wire_names_of_messages_never_change()
    {
        Sent.Keys.ShouldBe(["collection-changes"]);
        typeof(Changes).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Changes)))
            .ShouldAllBe(type => type.GetCustomAttribute<WireNameAttribute>() != null, "every message has a wire name");
        (RecordState.Kind, RefusalState.Kind).ShouldBe(("record", "refusal"));
    }

    public static TheoryData<string> Names() => [.. Stored.Keys.Concat(Sent.Keys).Order()];

    [Theory, MemberData(nameof(Names))]
    public void Its_shape_is_the_snapshot_and_the_snapshot_is_still_read(string name)
    {
        var type = Stored.GetValueOrDefault(name) ?? Sent[name];
        var sample = Samples.Events.Concat(Samples.Messages).SingleOrDefault(sample => sample.GetType() == type);
        sample.ShouldNotBeNull($"{name} has no sample");
        var actual = Indented(Stored.ContainsKey(name) ? Store.Serializer().ToJson(sample) : JsonSerializer.Serialize(sample, type, PlatformJson.Options));
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(In("Actual")).FullName, name + ".json"), actual + "\n");

        File.Exists(In("Snapshots", name + ".json")).ShouldBeTrue($"{name} has no snapshot");
        var locked = File.ReadAllText(In("Snapshots", name + ".json")).TrimEnd();
        actual.ShouldBe(locked);
        Indented(JsonSerializer.Serialize(JsonSerializer.Deserialize(locked, type, PlatformJson.Options), type, PlatformJson.Options)).ShouldBe(locked);
    }

    [Fact]
    public void No_snapshot_is_left_of_a_type_that_is_gone() =>
        Directory.GetFiles(In("Snapshots")).Select(Path.GetFileNameWithoutExtension).ShouldBe(Stored.Keys.Concat(Sent.Keys), ignoreOrder: true);

    static string Indented(string json) => JsonNode.Parse(json)!.ToJsonString(Readable);

    static string In(params string[] parts) => Path.Combine([AppContext.BaseDirectory, .. parts]);
}
