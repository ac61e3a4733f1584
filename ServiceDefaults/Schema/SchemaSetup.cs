using CreditPlatform.ServiceDefaults.Time;
using JasperFx;
using Marten;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CreditPlatform.ServiceDefaults.Schema;

/// <summary>
/// Brings the service's database up to date before anything else starts: the event store's own schema, then the scripts.
/// A database that is not there yet is waited for, because a container "started" is not a container "ready".
/// </summary>
internal sealed class SchemaSetup(
    IDocumentStore store, NpgsqlDataSource source, IEnumerable<SchemaScript> scripts, BusinessClock clock, IHostEnvironment environment, ILogger<SchemaSetup> logger)
    : IHostedLifecycleService
{
    private const long LockId = 7_031_994;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Apply(cancellationToken);
                if (environment.IsDevelopment())
                    await DevClock.Restore(source, clock, cancellationToken);
                return;
            }
            catch (NpgsqlException exception) when (attempt < 60 && exception is not PostgresException { IsTransient: false })
            {
                logger.LogWarning("The database is not ready ({Reason}); attempt {Attempt}", exception.Message, attempt);
                await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
            }
        }
    }

    private async Task Apply(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await Execute(connection, $"select pg_advisory_lock({LockId})", ct);
        try
        {
            await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate.CreateOrUpdate);
            await Execute(connection, "create table if not exists schema_scripts (name text primary key, applied_at timestamptz not null default now())", ct);
            foreach (var script in scripts)
                await ApplyOnce(connection, script, ct);
        }
        finally
        {
            await Execute(connection, $"select pg_advisory_unlock({LockId})", CancellationToken.None);
        }
    }

    private static async Task ApplyOnce(NpgsqlConnection connection, SchemaScript script, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var claim = new NpgsqlCommand("insert into schema_scripts (name) values ($1) on conflict do nothing", connection, transaction);
        claim.Parameters.Add(new() { Value = script.Name });
        if (await claim.ExecuteNonQueryAsync(ct) == 0)
            return;
        await Execute(connection, script.Sql, ct);
        await transaction.CommitAsync(ct);
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
