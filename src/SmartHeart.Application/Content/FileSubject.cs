using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>How a file is called in the journal.</summary>
internal static class FileSubject
{
    /// <summary>Its name; kind and number where it has none.</summary>
    public static string Of(StoredFile file) => file.Name ?? $"{file.Kind} #{file.Id}";
}
