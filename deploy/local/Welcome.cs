using System.Text.Encodings.Web;
using System.Text.Json;

namespace CreditPlatform.Local;

/// <summary>What the newcomer sees when everything is ready: where things are, and three commands that work as printed.</summary>
internal static class Welcome
{
    const string Subject = "91990000MA00T0X05M";

    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Print(TimeSpan took, LocalPlatform platform, IReadOnlyList<DemoClient> clients, Action<string> say)
    {
        var gateway = platform.Gateway.ToString().TrimEnd('/');
        say($"""

            ready in {took.TotalSeconds:0.0} s

              API            {gateway}/api/v1
              description    {gateway}/docs
              RabbitMQ       {platform.BusManagement?.ToString() ?? "given from outside"}
              logs           {platform.LogDirectory}
            """);
        if (Department(clients) is { } client)
            say($"""

                Demo client of {client.OrgName}
                  id             {client.ClientId}
                  secret         {client.ClientSecret}

                Try it:

                TOKEN=$(curl -s {gateway}/connect/token -d grant_type=client_credentials -d client_id={Uri.EscapeDataString(client.ClientId)} -d client_secret={Uri.EscapeDataString(client.ClientSecret)} | sed -nE 's/.*"access_token": *"([^"]+)".*/\1/p')

                curl -s {gateway}/api/v1/records -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{Penalty(client)}'

                curl -s '{gateway}/api/v1/public/records?code={Subject}'
                """);
        say("\nCtrl-C stops everything.");
    }

    /// <summary>One that reports records and whose reports count from their receipt, as a department's do.</summary>
    static DemoClient? Department(IReadOnlyList<DemoClient> clients) =>
        clients.FirstOrDefault(client => client.ClientId == "dept-market-regulation")
        ?? clients.FirstOrDefault(client => client.Scopes.Contains("records.submit") && !client.Scopes.Contains("records.backfill"))
        ?? clients.FirstOrDefault(client => client.Scopes.Contains("records.submit"));

    static string Penalty(DemoClient client) => JsonSerializer.Serialize(new
    {
        item = "penalty-legal",
        data = new Dictionary<string, string>
        {
            ["CF_XDR_MC"] = "示例市晨光食品有限公司",
            ["CF_XDR_LB"] = "法人及非法人组织",
            ["CF_XDR_SHXYM"] = Subject,
            ["CF_FRDB"] = "张示例",
            ["CF_FR_ZJLX"] = "身份证",
            ["CF_FR_ZJHM"] = "990000198512310025",
            ["CF_WSH"] = "示市监罚〔2026〕1号",
            ["CF_WFXW"] = "经营超过保质期的食品",
            ["CF_SY"] = "在售食品超过保质期三日",
            ["CF_YJ"] = "《中华人民共和国食品安全法》第一百二十四条",
            ["CF_CFLB"] = "罚款",
            ["CF_NR"] = "罚款人民币伍仟元",
            ["CF_NR_FK"] = "0.5",
            ["CF_JDRQ"] = "2026/02/12",
            ["CF_YXQ"] = "2027/02/12",
            ["CF_CFJG"] = client.OrgName,
            ["CF_CFJGDM"] = client.Org,
            ["CF_SJLY"] = client.OrgName,
            ["CF_SJLYDM"] = client.Org,
        },
    }, Readable);
}
