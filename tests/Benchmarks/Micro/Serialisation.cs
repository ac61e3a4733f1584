using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CreditPlatform.Benchmarks.Documents;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.Local;
using CreditPlatform.ServiceDefaults.Hosting;

namespace CreditPlatform.Benchmarks.Micro;

/// <summary>A record's state as it stands in events and messages, and a page of a hundred of them as it goes to the bus.</summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class Serialisation
{
    const int PageSize = 100;
    static readonly DateTimeOffset At = DateTimeOffset.Parse("2026-09-30T09:00:00+08:00", CultureInfo.InvariantCulture);

    readonly RecordState _state;
    readonly byte[] _stateJson;
    readonly CollectionChanges _page;
    readonly byte[] _pageJson;

    public Serialisation()
    {
        var sequence = new DocumentSequence("序", LoadDemo.Units(), DocumentSequence.Departments);
        var states = Enumerable.Range(0, PageSize).Select(_ => StateOf(sequence.Next())).ToList();
        _state = states[0];
        _stateJson = SerialiseState();
        _page = new("collection", 0, PageSize, [.. states.Select((state, i) => ItemOf(state, i))]);
        _pageJson = SerialisePage();
    }

    [Benchmark]
    public byte[] SerialiseState() => JsonSerializer.SerializeToUtf8Bytes(_state, PlatformJson.Options);

    [Benchmark]
    public RecordState? ReadState() => JsonSerializer.Deserialize<RecordState>(_stateJson, PlatformJson.Options);

    [Benchmark]
    public byte[] SerialisePage() => JsonSerializer.SerializeToUtf8Bytes(_page, PlatformJson.Options);

    [Benchmark]
    public CollectionChanges? ReadPage() => JsonSerializer.Deserialize<CollectionChanges>(_pageJson, PlatformJson.Options);

    static ChangeItem ItemOf(RecordState state, int number) => new(
        Guid.CreateVersion7(At), 1, RecordState.Kind, At, $"{number:x32}", JsonSerializer.SerializeToElement(state, PlatformJson.Options));

    static RecordState StateOf(Document document)
    {
        var fields = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(document.Data.Span)!.ToDictionary(field => field.Key, field => field.Value.ToString());
        foreach (var personal in (string[])["CF_FRDB", "CF_FR_ZJLX", "CF_FR_ZJHM"])
            fields.Remove(personal);
        var clock = new ReportingClock(new(2026, 10, 29), new(2026, 10, 12), Late: false, CollectedLate: false);
        return new(
            "penalty-legal", 1, document.Organisation, "990000", document.Subject, Guid.CreateVersion7(At), RecordStatus.Stored, new(2026, 9, 24),
            new(2027, 9, 24), null, At, At, clock, fields, new string('a', 64), new SealedFields(new string('b', 64), Guid.CreateVersion7(At)));
    }
}
