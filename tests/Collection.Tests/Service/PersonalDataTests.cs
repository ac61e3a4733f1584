using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using CreditPlatform.Collection.Views;
using CreditPlatform.CollectionTests.Support;
using CreditPlatform.ServiceDefaults.Hosting;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace CreditPlatform.CollectionTests.Service;

/// <summary>Whatever is done about people, their names and numbers stand in no row, message, log line or trace (design.md §4).</summary>
public sealed class PersonalDataTests(Postgres postgres) : IAsyncLifetime
{
    const string Name = "欧阳若尘";
    const string Number = "990000199001010025";
    const string Phone = "13912345678";

    static readonly string[] Personal = [Name, Number, "199001010025", "1990 0101 0025", Phone, "39-1234-5678"];

    static readonly string People = $$"""
        {
          "CF_FRDB": "{{Name}}", "CF_FR_ZJHM": "{{Number}}", "CF_SY": "{{Name}}（身份证990000 1990 0101 0025，电话139-1234-5678）作虚假宣传",
          "CF_NR": "对{{Name}}罚款", "CF_WFXW": "{{Name}}虚假宣传", "BZ": "联系{{Name}} {{Phone}}", "CF_YJ": "《反不正当竞争法》，{{Name}}承认"
        }
        """;

    readonly ConcurrentQueue<string> traced = new();
    CollectionHost host = null!;

    public async ValueTask InitializeAsync() => host = await postgres.NewService();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task They_are_found_nowhere()
    {
        using var listener = Listen();
        await EverythingAboutPeople();

        traced.ShouldNotBeEmpty();
        foreach (var personal in Personal)
        {
            host.Log.Where(line => line.Contains(personal)).ShouldBeEmpty();
            traced.Where(line => line.Contains(personal)).ShouldBeEmpty();
        }
        await NotInTheDatabase();
        await NotInMessages();
    }

    async Task EverythingAboutPeople()
    {
        var stored = await host.Market.Submit("一号", People, headers: ("Idempotency-Key", "k1"));
        stored.Status.ShouldBe(201);
        var faulty = People.Insert(People.LastIndexOf('}'), $", \"CF_NR_FK\": \"abc\", \"{Name}\": \"{Number}\" ");
        var refused = await host.Market.Submit("二号", faulty, headers: ("Idempotency-Key", "k2"));
        refused.Status.ShouldBe(422);
        await host.Market.Submit("三号", faulty, query: "?dryRun=true");
        foreach (var madeUp in new[] { Name, Number })
            (await host.Market.Post("/records", $$"""{ "item": "{{madeUp}}", "data": {} }""")).Status.ShouldBe(422);
        (await host.Market.Correct(stored.Id, "一号", People, 1, $"{Name}来信", $"身份证{Number}", ("Idempotency-Key", "k3"))).Status.ShouldBe(200);
        (await host.Market.Get($"/records/{stored.Id}?purpose=办案&reference={Number}")).Text.ShouldContain(Name);
        (await host.Market.Get($"/records/{stored.Id}?purpose={Number}")).Status.ShouldBe(200);
        (await host.Market.Get($"/records/{stored.Id}/history")).Status.ShouldBe(200);
        (await host.Market.Get($"/refusals/{refused.Json["refusalId"]}?purpose=更正")).Text.ShouldContain(Number);
        (await host.Market.Withdraw(stored.Id, 2, $"{Name}申诉", $"电话{Phone}")).Status.ShouldBe(200);
        await host.Health.Get($"/records/{stored.Id}?purpose={Number}");
        await host.Nobody.Get($"/people/{Number}");
        await host.Market.Post("/records", $"{{ \"item\": \"penalty-legal\", \"data\": \"{Name}\" ");
        await RecordsAboutPersons();
        (await host.Nobody.Get($"/public/records?name={Name}")).Json["items"]!.AsArray().ShouldBeEmpty();
        var last = await host.Market.Submit("四号");
        await host.Market.Get("/records", ("X-Min-Position", last.Header("X-Position")));
    }

    async Task RecordsAboutPersons()
    {
        const string Opened = "\"publicity\": \"1\", \"publicityBasis\": \"" + Name + "有社会影响\"";
        var penalty = await host.Market.SubmitItem("penalty-person", $$"""
            { "CF_XDR_MC": "{{Name}}", "CF_XDR_ZJHM": "{{Number}}", "CF_SY": "{{Name}}（身份证{{Number}}）", "CF_NR": "对{{Name}}罚款", "CF_YJ": "《条例》，{{Name}}承认", {{Opened}} }
            """, ("Idempotency-Key", "k4"));
        penalty.Status.ShouldBe(201, penalty.Text);
        var permit = await host.Market.SubmitItem("permit-person", $$"""
            {
              "XK_XDR_MC": "{{Name}}", "XK_XDR_ZJHM": "{{Number}}", "XK_NR": "准予{{Name}}（{{Phone}}）", "XK_XKWS": "准予{{Name}}的决定", "XK_XKBH": "{{Number}}",
              "XK_WSH": "{{Name}}〔2026〕1号", {{Opened}}
            }
            """);
        permit.Status.ShouldBe(201, permit.Text);
        (await host.Market.SubmitItem("penalty-person", $$"""{ "CF_XDR_MC": "{{Name}}", "CF_XDR_ZJHM": "{{Number}}", "CF_FRDB": "{{Name}}", "CF_NR_FK": "x" }""")).Status.ShouldBe(422);
        (await host.Market.SubmitItem("permit-person", $$"""{ "XK_WSH": "准{{Number}}号" }""")).Status.ShouldBe(422);
        (await host.Market.Get($"/records/{penalty.Id}?purpose=办案")).Text.ShouldContain(Number);
        var found = await host.Nobody.Get($"/public/records?code={Number}&name={Name}", ("X-Min-Position", permit.Header("X-Position")));
        found.Json["items"]!.AsArray().Count.ShouldBe(2, found.Text);
        (await host.Nobody.Get($"/public/records?code={Number}&name=另一人")).Status.ShouldBe(200);
        (await host.Office.Seal(penalty.Id, 1, $"{Name}的记录", $"身份证{Number}")).Status.ShouldBe(200);
    }

    async Task NotInTheDatabase()
    {
        var tables = await Strings("select format('%I.%I', table_schema, table_name) from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema')");
        tables.Count.ShouldBeGreaterThan(8);
        (await host.Scalar<long>("select count(*) from record_rows")).ShouldBe(4);
        (await host.Scalar<long>("select count(*) from vault_entries")).ShouldBeGreaterThan(3);
        var bytes = await Strings("select format('%I.%I:%I', table_schema, table_name, column_name) from information_schema.columns where data_type = 'bytea' and table_schema not in ('pg_catalog', 'information_schema')");
        foreach (var personal in Personal)
        {
            foreach (var table in tables)
                (await host.Scalar<long>($"select count(*) from {table} as t where position('{personal}' in t::text) > 0")).ShouldBe(0, $"{personal} in {table}");
            foreach (var column in bytes.Select(column => column.Split(':')))
                (await host.Scalar<long>($"select count(*) from {column[0]} where position(convert_to('{personal}', 'UTF8') in {column[1]}) > 0"))
                    .ShouldBe(0, $"{personal} in {column[0]}");
        }
    }

    async Task NotInMessages()
    {
        await using var session = host.Services.GetRequiredService<IDocumentStore>().QuerySession();
        var items = await ChangeItemsOfLog.Of(await session.Events.QueryAllRawEvents().OrderBy(e => e.Sequence).ToListAsync(), session, default);

        var message = JsonSerializer.Serialize(items, PlatformJson.Options);

        items.Count.ShouldBeGreaterThan(4);
        Personal.ShouldAllBe(personal => !message.Contains(personal));
    }

    async Task<List<string>> Strings(string sql)
    {
        var found = new List<string>();
        await using var command = host.Source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            found.Add(reader.GetString(0));
        return found;
    }

    /// <summary>Spans as an exporter would get them.</summary>
    ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => traced.Enqueue($"{span.DisplayName} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events.SelectMany(e => e.Tags))}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
