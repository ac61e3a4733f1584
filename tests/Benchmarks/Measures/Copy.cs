using System.Diagnostics;
using CreditPlatform.Benchmarks.Documents;
using Npgsql;
using NpgsqlTypes;

namespace CreditPlatform.Benchmarks.Measures;

/// <summary>The most that this server takes: one binary COPY into one table with one index, the baseline's columns, nothing checked.</summary>
internal static class Copy
{
    const string Table =
        """
        drop table if exists copied;
        create table copied (item text not null, organisation text not null, document_number text not null, subject text not null,
            document jsonb not null, version int not null, received_at timestamptz not null);
        create index on copied (item, organisation, document_number, subject);
        """;

    const string Into = "copy copied (item, organisation, document_number, subject, document, version, received_at) from stdin (format binary)";

    /// <returns>Rows a second, until they are durable.</returns>
    public static async Task<double> RunAsync(string database, IReadOnlyList<Document> documents, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(ct);
        await using (var table = new NpgsqlCommand(Table, connection))
            await table.ExecuteNonQueryAsync(ct);
        var now = DateTimeOffset.UtcNow;
        var clock = Stopwatch.StartNew();
        await using (var import = await connection.BeginBinaryImportAsync(Into, ct))
        {
            foreach (var document in documents)
            {
                await import.StartRowAsync(ct);
                foreach (var key in (string[])["penalty-legal", document.Organisation, document.Number, document.Subject])
                    await import.WriteAsync(key, NpgsqlDbType.Text, ct);
                await import.WriteAsync(document.Data.ToArray(), NpgsqlDbType.Jsonb, ct);
                await import.WriteAsync(1, NpgsqlDbType.Integer, ct);
                await import.WriteAsync(now, NpgsqlDbType.TimestampTz, ct);
            }
            await import.CompleteAsync(ct);
        }
        return documents.Count / clock.Elapsed.TotalSeconds;
    }
}
