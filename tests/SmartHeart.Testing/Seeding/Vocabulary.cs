using System.Text.Json;

namespace SmartHeart.Testing.Seeding;

/// <summary>Words that people and texts are made of.</summary>
internal sealed record Vocabulary(
    string[] Men, string[] Women, string[] Surnames, string[] Logins, string[] CompanyForms, string[] Companies, string[] Positions, string[] Sources,
    string[] Tags, string[] Shelves, string[] Emoji, string[] Openings, string[] Subjects, string[] Endings, string[] Sentences, string[] Places, string[] Comments)
{
    public static Vocabulary Read()
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("Vocabulary.json")!;
        return JsonSerializer.Deserialize<Vocabulary>(stream, JsonSerializerOptions.Web)!;
    }
}
