using System.Text.Json.Nodes;

namespace GuideModel.Testing;

/// <summary>JSON merge patches (RFC 7396): lists are replaced as a whole, null takes a member away.</summary>
internal static class MergePatch
{
    /// <summary>A JSON object after a change.</summary>
    public static string Apply(string target, string change) =>
        Merge(JsonNode.Parse(target)!.AsObject(), JsonNode.Parse(change)!.AsObject()).ToJsonString();

    private static JsonObject Merge(JsonObject target, JsonObject change)
    {
        foreach ((string name, JsonNode? value) in change)
        {
            if (value is null)
            {
                target.Remove(name);
            }
            else
            {
                target[name] = value is JsonObject inner ? Merge((JsonObject?)(target[name] as JsonObject)?.DeepClone() ?? [], inner) : value.DeepClone();
            }
        }

        return target;
    }
}
