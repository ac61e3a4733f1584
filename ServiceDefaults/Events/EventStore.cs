using CreditPlatform.ServiceDefaults.Audit;
using CreditPlatform.ServiceDefaults.Hosting;
using CreditPlatform.ServiceDefaults.Privacy;
using CreditPlatform.ServiceDefaults.Schema;
using CreditPlatform.ServiceDefaults.Time;
using CreditPlatform.ServiceDefaults.Views;
using CreditPlatform.ServiceDefaults.Work;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Events;

/// <summary>The one event-store setup (ADR 0001, 0003, 0006).</summary>
public static class EventStore
{
    public const string Schema = "events";

    /// <param name="builder">The service.</param>
    /// <param name="connectionName">Name of its connection string.</param>
    /// <param name="configure">Event types with their wire names, and subscriptions.</param>
    public static MartenServiceCollectionExtensions.MartenConfigurationExpression AddEventStore(
        this WebApplicationBuilder builder, string connectionName, Action<StoreOptions> configure)
    {
        var connection = ConnectionString(builder.Configuration, connectionName);
        builder.Services.AddSingleton(NpgsqlDataSource.Create(connection));
        builder.Services.AddSingleton(new SchemaScript("0001-dev-clock", DevClock.Table));
        builder.Services.AddSingleton(new SchemaScript("0002-idempotent-answers", AnswerVault.Table));
        builder.Services.AddSingleton(new SchemaScript("0003-vault", Vault.Tables));
        builder.Services.AddSingleton(new SchemaScript("0004-due-work", DueWork.Table));
        builder.Services.AddSingleton(new SchemaScript("0005-audit-search", AuditSearch.Indexes));
        builder.Services.AddSingleton(ForgetAnswers.Seed);
        builder.Services.AddSingleton<IDueWork, ForgetAnswers>();
        builder.Services.AddHostedService<SchemaSetup>();
        builder.Services.AddSingleton<AnswerVault>();
        builder.Services.AddSingleton<Vault>();
        builder.Services.AddSingleton<CommitQueue>().AddHostedService(services => services.GetRequiredService<CommitQueue>());
        builder.Services.AddSingleton<DueWorkSweeper>().AddHostedService(services => services.GetRequiredService<DueWorkSweeper>());
        builder.Services.AddSingleton<Positions>();
        builder.Services.AddSingleton<ViewRebuild>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        return builder.Services.AddMarten(options => Configure(options, connection, configure)).UseLightweightSessions();
    }

    /// <summary>Runs the store's subscriptions: one leader among the processes of a service, and a health check that watches them.</summary>
    public static void RunSubscriptions(this MartenServiceCollectionExtensions.MartenConfigurationExpression store)
    {
        if (store.Services.Any(service => service.ServiceType == typeof(LogView)))
            store.AddSubscriptionWithServices<LogViews>(ServiceLifetime.Singleton, views => views.Name = LogViews.ProgressName);
        store.AddAsyncDaemon(DaemonMode.HotCold);
        store.Services.AddHostedService<NewViews>();
        store.Services.AddSingleton<ProjectionHealth>().AddHostedService(services => services.GetRequiredService<ProjectionHealth>());
        store.Services.AddHealthChecks().AddCheck<ProjectionHealth>("subscriptions");
    }

    /// <summary>Also used by tests and tools that open the same store.</summary>
    public static void Configure(StoreOptions options, string connection, Action<StoreOptions> configure)
    {
        options.Connection(connection);
        options.DatabaseSchemaName = Schema;
        options.AutoCreateSchemaObjects = AutoCreate.None; // SchemaSetup applies it once, at start
        options.DisableNpgsqlLogging = true; // statements carry parameters
        options.UseSystemTextJsonForSerialization(configure: PlatformJson.Configure);
        var events = options.Events;
        events.StreamIdentity = StreamIdentity.AsGuid;
        events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        events.MetadataConfig.HeadersEnabled = true;
        events.MetadataConfig.CorrelationIdEnabled = true;
        events.MetadataConfig.CausationIdEnabled = true;
        events.UseListenNotifyForEventAppends = true;
        events.UseAdvisoryLockTransaction = true; // required with the original lock package (ADR 0001)
        foreach (var index in AuditSearch.IndexNames)
            events.IgnoreIndex(index);
        events.MapEventType<AccessRefused>("access-refused");
        events.MapEventType<AccessGranted>("access-granted");
        var projections = options.Projections;
        projections.LeadershipPollingTime = 1000;
        projections.StaleSequenceThreshold = TimeSpan.FromMilliseconds(500);
        projections.UseTransactionEvidenceForGapSkipping = true; // a slow append is waited for, never overtaken (ADR 0006)
        foreach (var errors in new ErrorHandlingOptions[] { projections.Errors, projections.RebuildErrors })
        {
            errors.SkipApplyErrors = false;
            errors.SkipSerializationErrors = false;
            errors.SkipUnknownEvents = false;
        }
        configure(options);
    }

    /// <summary>
    /// The interval makes the server notice within a second that a leader has died; without it a standby waited more than 20 s.
    /// Statements are prepared once a connection and connections keep no session state to reset: half of the server's work was parsing,
    /// planning and discarding the same few statements.
    /// </summary>
    public static string ConnectionString(IConfiguration configuration, string name)
    {
        var text = configuration.GetConnectionString(name) ?? throw new InvalidOperationException($"ConnectionStrings:{name} is not set.");
        var builder = new NpgsqlConnectionStringBuilder(text) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2, NoResetOnClose = true };
        if (builder.Options?.Contains("client_connection_check_interval", StringComparison.Ordinal) != true)
            builder.Options = $"{builder.Options} -c client_connection_check_interval=1000".Trim();
        return builder.ConnectionString;
    }
}
