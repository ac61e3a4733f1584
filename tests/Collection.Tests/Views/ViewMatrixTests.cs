using System.Text.Json;
using CreditPlatform.Collection;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Collection.Publication;
using CreditPlatform.Collection.Records;
using CreditPlatform.Collection.Refusals;
using CreditPlatform.Collection.Units;
using CreditPlatform.Collection.Views;
using CreditPlatform.CollectionTests.Snapshots;
using CreditPlatform.CollectionTests.Support;
using CreditPlatform.Contracts.Messages;
using CreditPlatform.ServiceDefaults.Access;
using CreditPlatform.ServiceDefaults.Events;
using CreditPlatform.ServiceDefaults.Views;
using JasperFx;
using JasperFx.Events;
using Marten;
using Npgsql;

namespace CreditPlatform.CollectionTests.Views;

/// <summary>Every event type against everything that follows the log. An empty cell fails.</summary>
public sealed class ViewMatrixTests(Postgres postgres)
{
    const string Unclaimed = "unclaimed";
    const string Nothing = "nothing";

    /// <summary>After the event, which follows the one that began its stream: the row of each view, and what others are told.</summary>
    static readonly Dictionary<string, (string RecordRows, string RefusalRows, string Outbox)> Effects = new()
    {
        ["record-submitted"] = ("v1 Stored 1.25 late:? pending-calendar", Unclaimed, "record v1 Stored 1.25 late:?"),
        ["record-resubmitted"] = ("v2 Stored 2.5 late:false complete", Unclaimed, "record v2 Stored 2.5 late:false"),
        ["record-corrected"] = ("v2 Stored 0.8 late:false complete", Unclaimed, "record v2 Stored 0.8 late:false"),
        ["record-withdrawn"] = ("v2 Withdrawn 1.25 late:? pending-calendar", Unclaimed, "record v2 Withdrawn 1.25 late:?"),
        ["record-sealed"] = ("v2 Sealed - late:? complete", Unclaimed, "record v2 Sealed - late:?"),
        ["record-clock-completed"] = ("v2 Stored 1.25 late:false complete", Unclaimed, "record v2 Stored 1.25 late:false"),
        ["submission-refused"] = (Unclaimed, "v1 open 1 attempts pending-calendar", "refusal v1 open 1 attempts late:?"),
        ["refusal-resolved"] = (Unclaimed, "v2 resolved 1 attempts pending-calendar", "refusal v2 resolved 1 attempts late:?"),
        ["refusal-clock-completed"] = (Unclaimed, "v2 open 1 attempts complete", "refusal v2 open 1 attempts late:false"),
        ["calendar-year-entered"] = (Unclaimed, Unclaimed, Nothing),
        ["ledger-uploaded"] = (Unclaimed, Unclaimed, Nothing),
        ["ledger-rows-entered"] = (Unclaimed, Unclaimed, Nothing),
        ["ledger-row-found"] = (Unclaimed, Unclaimed, Nothing),
        ["unit-entered"] = (Unclaimed, Unclaimed, Nothing),
        ["access-refused"] = (Unclaimed, Unclaimed, Nothing),
        ["access-granted"] = (Unclaimed, Unclaimed, Nothing),
    };

    /// <summary>The row of views that follow one kind of stream only; unclaimed where nothing is stated.</summary>
    static readonly Dictionary<(string Event, string View), string> Further = new()
    {
        [("ledger-uploaded", "ledgers")] = "Crawl 2 rows 1 repeated 1 unreadable",
        [("ledger-rows-entered", "ledger_rows")] = "2:澄市监处罚〔2026〕17号:1 3:澄市监处罚〔2026〕18号:4 4:CF_WSH,CF_NR_FK",
        [("ledger-row-found", "ledger_findings")] = "v1 concealed",
        [("unit-entered", "unit_rows")] = "v1 澄州市市场监督管理局 A 1 embedded",
    };

    const string RecordRow =
        """
        select 'v' || version || ' ' || status || ' ' || coalesce(state -> 'data' ->> 'CF_NR_FK', '-') || ' late:' || coalesce(late::text, '?') || ' ' || clock from record_rows where id = $1
        """;

    const string RefusalRow =
        """
        select 'v' || version || case when resolved then ' resolved ' else ' open ' end || (state ->> 'attempts') || ' attempts ' || clock from refusal_rows where id = $1
        """;

    const string UnitRow = "select 'v' || version || ' ' || name || ' ' || class || ' ' || embedded || ' embedded' from unit_rows where org = $1";

    const string LedgerRow = "select kind || ' ' || rows || ' rows ' || repeated || ' repeated ' || unreadable || ' unreadable' from ledgers where id = $1";

    const string LedgerRowsOfSample =
        """
        select string_agg(row || ':' || coalesce(document_number || ':' || cardinality(keys), (select string_agg(key, ',' order by length(key)) from jsonb_object_keys(faults) as key)), ' ' order by row)
        from ledger_rows where position = (select max(seq_id) from events.mt_events where stream_id = $1)
        """;

    const string FindingRow = "select 'v' || version || ' ' || finding from ledger_findings where decision = $1";

    static readonly CatalogueItems Catalogue = CatalogueItems.Load();

    static readonly LogView[] Views =
    [
        new RecordRows(new Publicity(PublicationRules.Load(), Catalogue), Catalogue), new RefusalRows(), new LedgerFiles(), new LedgerRows(Catalogue), new LedgerFindings(), new UnitRows(),
    ];

    [Fact]
    public void Every_event_type_has_a_row_and_every_view_a_column()
    {
        IReadOnlyStoreOptions options = Options("Host=nowhere");
        var known = options.Events.AllKnownEventTypes().Where(type => type.EventType.Namespace!.StartsWith("CreditPlatform", StringComparison.Ordinal));

        Effects.Keys.ShouldBe(known.Select(type => type.EventTypeName), ignoreOrder: true);
        typeof(RecordRows).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LogView))).ShouldBe(Views.Select(view => view.GetType()), ignoreOrder: true);
        foreach (var view in Views)
            view.EventTypes.Count.ShouldBe(Effects.Count(row => Cell(row.Key, view) != Unclaimed), view.Table);
    }

    [Fact]
    public async Task Every_cell_is_as_stated()
    {
        using var store = await Store();
        await using var source = NpgsqlDataSource.Create(store.Options.Tenancy.Default.Database.CreateConnection().ConnectionString);
        foreach (var (name, cells) in Effects)
        {
            var happened = await Happen(store, name);
            foreach (var view in Views)
                (await Effect(store, source, view, happened)).ShouldBe(Cell(name, view), $"{name} × {view.Table}");
            (await Told(store, happened)).ShouldBe(cells.Outbox, $"{name} × outbox");
        }
    }

    static string Cell(string name, LogView view) => view switch
    {
        RecordRows => Effects[name].RecordRows,
        RefusalRows => Effects[name].RefusalRows,
        _ => Further.GetValueOrDefault((name, view.Table), Unclaimed),
    };

    static string RowOf(LogView view) => view switch
    {
        RecordRows => RecordRow, RefusalRows => RefusalRow, LedgerFiles => LedgerRow, LedgerRows => LedgerRowsOfSample, LedgerFindings => FindingRow, _ => UnitRow,
    };

    static StoreOptions Options(string connection)
    {
        var options = new StoreOptions();
        EventStore.Configure(options, connection, CollectionLog.MapEvents);
        return options;
    }

    async Task<DocumentStore> Store()
    {
        var connection = await postgres.Database();
        var store = new DocumentStore(Options(connection));
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate.CreateOrUpdate);
        await using var source = NpgsqlDataSource.Create(connection);
        foreach (var view in Views)
        {
            await using var command = source.CreateCommand(view.Create(view.Table));
            await command.ExecuteNonQueryAsync();
        }
        return store;
    }

    /// <summary>The event on a stream of its own, after the one that such a stream begins with.</summary>
    static async Task<IReadOnlyList<IEvent>> Happen(DocumentStore store, string name)
    {
        var type = ((IReadOnlyStoreOptions)store.Options).Events.AllKnownEventTypes().Single(known => known.EventTypeName == name).EventType;
        Type? first = CreditRecord.EventTypes.Contains(type) ? typeof(RecordSubmitted) : Refusal.EventTypes.Contains(type) ? typeof(SubmissionRefused) : null;
        var stream = Guid.NewGuid();
        await using var session = store.LightweightSession();
        foreach (var each in new[] { first, type }.OfType<Type>().Distinct())
        {
            var @event = EventWrapper.Wrap(Samples.Events.Single(sample => sample.GetType() == each));
            EventHeaders.Stamp(@event, new Actor(Caller.Public, DateTimeOffset.UnixEpoch, "c", null, null), null);
            session.Events.Append(stream, @event);
        }
        await session.SaveChangesAsync();
        return await session.Events.FetchStreamAsync(stream);
    }

    /// <summary>Event by event, each in a page of its own, as the view would get them.</summary>
    static async Task<string> Effect(DocumentStore store, NpgsqlDataSource source, LogView view, IReadOnlyList<IEvent> happened)
    {
        if (!view.EventTypes.Contains(happened[^1].EventType))
        {
            await using var query = store.QuerySession();
            (await Should.ThrowAsync<InvalidOperationException>(() => view.Write(view.Table, [happened[^1]], query, default))).Message.ShouldContain("no event");
            return Unclaimed;
        }
        foreach (var @event in happened)
        {
            await using var session = store.LightweightSession();
            foreach (var write in await view.Write(view.Table, [@event], session, default))
                session.QueueSqlCommand(write.Sql, write.Parameters);
            await session.SaveChangesAsync();
        }
        await using var command = source.CreateCommand(RowOf(view));
        command.Parameters.Add(new() { Value = happened[^1].Data is UnitEntered unit ? unit.Org : happened[^1].StreamId });
        return await command.ExecuteScalarAsync() as string ?? Nothing;
    }

    static async Task<string> Told(DocumentStore store, IReadOnlyList<IEvent> happened)
    {
        await using var session = store.QuerySession();
        if (await ChangeItemsOfLog.Of([happened[^1]], session, default) is not [var item])
            return Nothing;
        string Late(string path) => item.State.GetProperty("clock").GetProperty(path).ToString() is { Length: > 0 } text ? text.ToLowerInvariant() : "?";
        item.Stream.ShouldBe(happened[^1].StreamId);
        return item.Kind == RecordState.Kind
            ? $"record v{item.Version} {Capital(item.State.GetProperty("status").GetString()!)} {Amount(item.State)} late:{Late("late")}"
            : $"refusal v{item.Version} {(item.State.GetProperty("resolvedBy").ToString().Length > 0 ? "resolved" : "open")} {item.State.GetProperty("attempts")} attempts late:{Late("late")}";
    }

    static string Amount(JsonElement state) => state.GetProperty("data").TryGetProperty("CF_NR_FK", out var amount) ? amount.ToString() : "-";

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
