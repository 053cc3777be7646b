using System.Text;
using System.Text.RegularExpressions;

namespace Telegram.Bot.UnitTests.Support;

/// <summary>A multipart/form-data body taken apart.</summary>
internal sealed partial class MultipartForm(List<FormPart> parts)
{
    public IReadOnlyList<FormPart> Parts => parts;

    public string Field(string name) => Encoding.UTF8.GetString(Part(name).Content);

    public bool Has(string name) => parts.Exists(it => it.Name == name);

    /// <summary>The file given for a parameter: the part of its name, or the part that <c>attach://</c> points to.</summary>
    public FormPart File(string parameter)
    {
        var part = Part(parameter);
        return part.FileName is null ? Attached(Encoding.UTF8.GetString(part.Content)) : part;
    }

    public FormPart Attached(string reference)
    {
        reference.ShouldStartWith("attach://");
        return Part(reference["attach://".Length..]);
    }

    /// <summary>Latin-1 keeps every byte as one character, so the whole body can be split as text.</summary>
    public static MultipartForm Parse(string contentType, byte[] body)
    {
        contentType.ShouldStartWith("multipart/form-data");
        var boundary = "--" + Boundary().Match(contentType).Groups[1].Value;
        var sections = Encoding.Latin1.GetString(body).Split(boundary);
        sections[^1].ShouldBe("--\r\n");
        return new MultipartForm([.. sections[1..^1].Select(PartOf)]);
    }

    private FormPart Part(string name) => parts.Where(it => it.Name == name).ShouldHaveSingleItem();

    private static FormPart PartOf(string section)
    {
        var end = section.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var headers = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(section[..end]));
        var fileName = FileName().Match(headers);
        return new FormPart(
            Name().Match(headers).Groups[1].Value,
            fileName.Success ? fileName.Groups[1].Value : null,
            Encoding.Latin1.GetBytes(section[(end + 4)..^2]));
    }

    [GeneratedRegex("boundary=\"?([^\";]+)")]
    private static partial Regex Boundary();

    [GeneratedRegex("[; ]name=\"?([^\";\r\n]+)")]
    private static partial Regex Name();

    [GeneratedRegex("filename=\"([^\"]*)\"")]
    private static partial Regex FileName();
}

internal sealed record FormPart(string Name, string? FileName, byte[] Content);
