using System.Text;
using System.Text.Json.Nodes;

namespace GuideModel.Tests.Guides;

/// <summary>Applications that meet every rule, for tests to change one fact of.</summary>
internal static class Applications
{
    public const string KoreaEnergy = """
        {
          "id": "A-1", "direction": "1.1", "titleZh": "海上制氢", "titleEn": "Hydrogen at sea", "field": "Hydrogen",
          "durationMonths": 36, "requestedFunding": 7500000, "subprojectCount": 0, "partnerSubmitted": true,
          "applicant": { "name": "甲公司", "type": "Enterprise" },
          "team": [ { "name": "甲公司", "type": "Enterprise" } ],
          "partner": { "name": "乙公司", "country": "韩国" },
          "principalInvestigator": { "name": "王小明" }, "cooperatingUnits": [ "甲公司", "乙公司" ],
          "targets": {
            "jointPapers": 2, "jointPapersInChineseJournals": 1, "jointInventionPatents": 2,
            "visits": [ { "months": 1 }, { "months": 2.5 } ],
            "workshops": [ { "participants": 50 }, { "participants": 80 } ]
          }
        }
        """;

    /// <summary>The application with one fact replaced, or taken away when <paramref name="json"/> is null.</summary>
    public static string With(this string application, string pointer, string? json)
    {
        JsonNode root = JsonNode.Parse(application)!;
        string[] steps = pointer[1..].Split('/');
        JsonNode parent = steps[..^1].Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step)]! : node[step]!);
        switch (parent)
        {
            case JsonArray list when json is null:
                list.RemoveAt(int.Parse(steps[^1]));
                break;
            case JsonObject members when json is null:
                members.Remove(steps[^1]);
                break;
            case JsonArray list:
                list[int.Parse(steps[^1])] = JsonNode.Parse(json!);
                break;
            default:
                parent[steps[^1]] = JsonNode.Parse(json!);
                break;
        }

        return root.ToJsonString();
    }

    /// <summary>The verdict of the official guide.</summary>
    public static JsonValidation Validate(string json) => OfficialGuide.Definition.ValidateJson(Encoding.UTF8.GetBytes(json));
}
