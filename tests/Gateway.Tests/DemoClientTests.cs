using System.Net;
using System.Text.Json;
using CreditPlatform.Gateway.Clients;
using CreditPlatform.GatewayTests.Support;

namespace CreditPlatform.GatewayTests;

public sealed class DemoClientTests(Platform platform)
{
    [Fact]
    public void The_file_names_every_client_in_full_and_only_its_owner_reads_it()
    {
        var clients = JsonDocument.Parse(File.ReadAllBytes(platform.Gateway.ClientFile)).RootElement.EnumerateArray().ToList();
        clients.Select(client => client.GetProperty("clientId").GetString()).ShouldBe(
        [
            "dept-development-reform", "dept-market", "dept-county-market", "office", "reviewer-1", "reviewer-2", "organisation-department",
            "auditor", "operations", "portal", "demo-backfill",
        ]);
        string[] members = ["clientId", "clientSecret", "org", "orgName", "region", "person", "scopes"];
        clients.ShouldAllBe(client => client.EnumerateObject().Select(member => member.Name).SequenceEqual(members));
        clients.Select(client => client.GetProperty("clientSecret").GetString()!.Length).ShouldAllBe(length => length == 48);
        clients.Select(client => client.GetProperty("clientSecret").GetString()).Distinct().Count().ShouldBe(clients.Count);
        Of("dept-county-market", "region").ShouldBe("990101");
        Of("reviewer-1", "person").ShouldNotBe(Of("reviewer-2", "person"));
        platform.Gateway.DemoClient("demo-backfill").GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString())
            .ShouldBe(["records.submit", "records.backfill", "records.read"]);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(platform.Gateway.ClientFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_restart_keeps_the_secrets_even_when_the_database_or_the_file_is_lost()
    {
        var database = await platform.Postgres.CreateDatabaseAsync("gatewaydb");
        var none = new Dictionary<string, string>();
        string directory, secret;
        await using (var first = GatewayHost.Start(database, none))
            (directory, secret) = (first.Directory, first.Secret("office"));
        await using (var second = GatewayHost.Start(database, none, directory: directory))
            await Works(second, secret);
        await using (var elsewhere = GatewayHost.Start(await platform.Postgres.CreateDatabaseAsync("gatewaydb"), none, directory: directory))
            await Works(elsewhere, secret);
        File.Delete(Path.Combine(directory, "demo-clients.json"));
        await using var third = GatewayHost.Start(database, none, directory: directory);
        third.Secret("office").ShouldNotBe(secret);
        await Works(third, third.Secret("office"));
    }

    [Fact]
    public void Every_unit_of_the_demo_city_has_a_client()
    {
        var units = DemoSet.Units(null);
        units.Count.ShouldBe(46);
        DemoSet.Of(units).Count(client => client.ClientId.StartsWith("dept-", StringComparison.Ordinal)).ShouldBe(46);
        DemoSet.Of(units).Single(client => client.ClientId == "organisation-department").OrgName.ShouldContain("组织部");
    }

    private string Of(string client, string member) => GatewayHost.Text(platform.Gateway.DemoClient(client), member);

    private static async Task Works(GatewayHost gateway, string secret)
    {
        using var answer = await gateway.AskToken("office", secret);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        gateway.Secret("office").ShouldBe(secret);
    }
}
