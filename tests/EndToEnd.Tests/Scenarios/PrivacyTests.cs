using System.Net;
using CreditPlatform.EndToEndTests.Platform;

namespace CreditPlatform.EndToEndTests.Scenarios;

/// <summary>No name and no number of a person anywhere outside the vault (design.md §4).</summary>
public sealed class PrivacyTests(PlatformFixture fixture) : IDisposable
{
    const string Department = "dept-education-sports";
    const string Name = "慕容保密";
    const string Number = "990000198512310025";
    readonly Api _api = new(fixture.Platform);

    [Fact]
    public async Task Nothing_written_anywhere_names_a_person()
    {
        (string, string?)[] person = [("CF_FRDB", Name), ("CF_FR_ZJHM", Number), ("CF_SY", $"经查，{Name}（身份证 {Number}）经营过期食品"), ("BZ", $"联系人{Name}")];
        var posted = await _api.Post(Department, "api/v1/records", Penalty.Of("密1", _api.Organisation(Department), person), ("Idempotency-Key", "privacy-1"));
        posted.Status.ShouldBe(HttpStatusCode.Created);
        (await _api.Post(Department, "api/v1/records", Penalty.Of("密2", _api.Organisation(Department), [.. person, ("CF_NR", null)]))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var grounds = new System.Text.Json.Nodes.JsonObject { ["reason"] = $"{Name}申诉成立", ["evidence"] = Number };
        (await _api.Post(Department, $"api/v1/records/{posted["id"]}/withdrawal", grounds, ("If-Match", posted.ETag!))).Status.ShouldBe(HttpStatusCode.OK);
        (await _api.Get(Department, $"api/v1/records/{posted["id"]}?purpose=核对")).Body!["data"]!["CF_FRDB"]!.ToString().ShouldBe(Name);
        await Eventually.Holds("Scoring has all of it", TimeSpan.FromSeconds(3), async () =>
            await Database.Count(fixture.Platform, "scoringdb", $"select count(*) from source_rows where stream_id = '{posted["id"]}' and version = 2") == 1);

        foreach (var database in new[] { "collectiondb", "scoringdb", "gatewaydb" })
            foreach (var word in new[] { Name, Number })
                (await Finds(database, word)).ShouldBeEmpty($"{database} holds {word}");
        foreach (var file in Directory.EnumerateFiles(fixture.Platform.LogDirectory))
        {
            var log = await ReadShared(file);
            log.ShouldNotContain(Name);
            log.ShouldNotContain(Number);
        }
    }

    /// <summary>Every column of every table as text; sealed bytes print as hex and name nobody.</summary>
    async Task<List<string>> Finds(string database, string word)
    {
        var tables = await Database.Query(fixture.Platform, database,
            "select format('%I.%I', table_schema, table_name) from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')");
        var found = new List<string>();
        foreach (var table in tables.Select(row => (string)row[0]!))
            if (await Database.Count(fixture.Platform, database, $"select count(*) from {table} t where t::text like '%{word}%'") > 0)
                found.Add(table);
        return found;
    }

    static async Task<string> ReadShared(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => _api.Dispose();
}
