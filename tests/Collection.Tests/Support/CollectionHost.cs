using System.Collections.Concurrent;
using CreditPlatform.Contracts;
using CreditPlatform.ServiceDefaults.Time;
using CreditPlatform.ServiceDefaults.Views;
using CreditPlatform.CollectionTests.Records;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CreditPlatform.CollectionTests.Support;

/// <summary>The service as it is, on a database of its own; the broker is away, so messages wait in the log.</summary>
public sealed class CollectionHost : WebApplicationFactory<Program>
{
    private static readonly string KeyDirectory = Directory.CreateTempSubdirectory("creditplatform-keys-").FullName;

    private readonly string database;

    private readonly int? personQueries;

    private CollectionHost(string database, int? personQueries) => (this.database, this.personQueries) = (database, personQueries);

    /// <summary>Everything that was logged.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    public BusinessClock Clock => Services.GetRequiredService<BusinessClock>();

    public NpgsqlDataSource Source => Services.GetRequiredService<NpgsqlDataSource>();

    public Client Market => new(this, Given.Market);

    public Client Health => new(this, Given.Health);

    public Client Backfill => new(this, Given.Market, "records.submit records.backfill records.read");

    public Client Office => new(this, "11990000990000001A", "office", "zhao.wen");

    public Client Auditor => new(this, "11990000990000001A", "audit");

    public Client Operations => new(this, "11990000990000001A", "ops");

    public Client Nobody => new(this, null);

    public static Task<CollectionHost> StartAsync(string database, int? personQueries = null) => Task.Run(() =>
    {
        var host = new CollectionHost(database, personQueries);
        _ = host.Services;
        host.Clock.Restore(Given.At("2026-09-30") - TimeProvider.System.GetUtcNow());
        return host;
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:collectiondb", database);
        builder.UseSetting("ConnectionStrings:messaging", "amqp://guest:guest@127.0.0.1:1");
        builder.UseSetting("Keys:Directory", KeyDirectory);
        if (personQueries is { } permits)
            builder.UseSetting("PublicPersons:PerMinute", $"{permits}");
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(new LogLines(Log)));
        builder.ConfigureServices(TestTokens.Accept);
    }

    public async Task<T> Scalar<T>(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Waits until everything written so far is in every view.</summary>
    public async Task Settled()
    {
        var end = await Scalar<long>("select coalesce(max(seq_id), 0) from events.mt_events");
        var reached = $"select count(*) from events.mt_event_progression where last_seq_id >= {end} and name like '{LogViews.ProgressName}:%'";
        for (var patience = 600; end > 0 && await Scalar<long>(reached) == 0; patience--)
        {
            patience.ShouldBeGreaterThan(0, $"the views did not reach {end} within 30 s");
            await Task.Delay(50);
        }
    }

    /// <summary>Moves business time to the morning of a day.</summary>
    public async Task MoveTo(string day) =>
        (await Nobody.Put("/dev/clock", new { now = Given.At(day) })).Status.ShouldBe(200);

    public DateOnly Today => Shanghai.Today(Clock);
}
