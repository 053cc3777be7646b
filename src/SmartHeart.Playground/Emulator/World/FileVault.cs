using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace SmartHeart.Playground.Emulator;

/// <summary>
/// The files the world knows. The same content sent as the same kind is one file with one file_unique_id and, simpler than
/// Telegram, one file_id until it is forgotten. Contents are kept in memory, or in a folder where one is given.
/// </summary>
public sealed class FileVault
{
    private readonly ConcurrentDictionary<string, Media> _byFileId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileVariant> _byPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _blobs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Media> _forgotten = new(StringComparer.Ordinal);
    private readonly string? _folder;

    internal FileVault(string? folder)
    {
        _folder = folder;
        if (folder is not null) Directory.CreateDirectory(folder);
    }

    /// <summary>Takes a file in and gives it its ids. Photos get their sizes; every size holds the original's bytes.</summary>
    public Media Store(byte[] content, MediaKind kind, string? fileName, string? mimeType)
    {
        var hash = SHA256.HashData(content);
        var blob = Convert.ToHexStringLower(hash.AsSpan(0, 20));
        KeepBlob(blob, content);
        var (width, height) = ImageHeader.SizeOf(content);
        var variants = kind == MediaKind.Photo
            ? PhotoSizes(width, height).Select((size, index) => Variant(hash, blob, kind, fileName, content.Length, size.Width, size.Height, index)).ToArray()
            : [Variant(hash, blob, kind, fileName, content.Length, 0, 0, 0)];
        var media = new Media(kind, variants, fileName, mimeType, width, height, 0);
        Register(media);
        return media;
    }

    public Media? Find(string fileId) => _byFileId.GetValueOrDefault(fileId);

    public FileVariant? FindVariant(string fileId) => Find(fileId)?.Variants.FirstOrDefault(variant => variant.FileId == fileId);

    public FileVariant? FindPath(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The file's bytes.</summary>
    /// <exception cref="FileNotFoundException">The vault's folder has lost it.</exception>
    public byte[] Read(FileVariant file)
    {
        if (_blobs.TryGetValue(file.Blob, out var bytes)) return bytes;
        return _folder is null ? throw new FileNotFoundException(file.Path) : File.ReadAllBytes(Path.Combine(_folder, file.Blob));
    }

    /// <summary>
    /// Makes the Bot API deny that it knows the file, as it does after a bot's token changed hands, whichever size it is named by. Sent anew by a person,
    /// the same content gets another file_id and keeps its file_unique_id.
    /// </summary>
    /// <returns>False for an id that it does not know.</returns>
    public bool Forget(string fileId)
    {
        if (!_byFileId.TryGetValue(fileId, out var media)) return false;
        Lose(media);
        return true;
    }

    /// <summary>Lets the Bot API know the file again by its old ids.</summary>
    /// <returns>False for an id that was not forgotten.</returns>
    public bool Recall(string fileId)
    {
        if (!_forgotten.TryGetValue(fileId, out var media)) return false;
        foreach (var variant in media.Variants) _forgotten.TryRemove(variant.FileId, out _);
        Register(media);
        return true;
    }

    /// <summary>Whether any file is forgotten.</summary>
    public bool HasForgotten => !_forgotten.IsEmpty;

    /// <summary>Forgets all files there are; what is sent anew is known.</summary>
    public void ForgetAll()
    {
        foreach (var media in All()) Lose(media);
    }

    /// <summary>Knows all forgotten files again.</summary>
    public void RecallAll()
    {
        foreach (var media in Forgotten()) Recall(media.File.FileId);
    }

    /// <summary>A file for a person's eyes: their apps show what they have, whatever the Bot API knows.</summary>
    public (Media? Media, FileVariant? File) FindForPerson(string fileId)
    {
        var media = Find(fileId) ?? _forgotten.GetValueOrDefault(fileId);
        return (media, media?.Variants.FirstOrDefault(variant => variant.FileId == fileId));
    }

    internal IReadOnlyCollection<Media> Forgotten() => [.. _forgotten.Values.Distinct()];

    internal void Lose(Media media)
    {
        foreach (var variant in media.Variants)
        {
            _forgotten[variant.FileId] = media;
            _byFileId.TryRemove(variant.FileId, out _);
        }
    }

    internal void Register(Media media)
    {
        foreach (var variant in media.Variants)
        {
            if (_forgotten.ContainsKey(variant.FileId)) continue;
            _byFileId[variant.FileId] = media;
            _byPath[variant.Path] = variant;
        }
    }

    internal IReadOnlyCollection<Media> All() => [.. _byFileId.Values.Distinct()];

    private FileVariant Variant(
        byte[] hash,
        string blob,
        MediaKind kind,
        string? fileName,
        long size,
        int width,
        int height,
        int index)
    {
        var seed = SHA256.HashData([.. hash, (byte)kind, (byte)index, .. Encoding.UTF8.GetBytes(fileName ?? "")]);
        var unique = SHA256.HashData([.. hash, (byte)kind, (byte)index]);
        var fileId = IdPrefix(kind) + Base64Url.EncodeToString(seed.AsSpan(0, 27));
        while (_forgotten.ContainsKey(fileId)) fileId = IdPrefix(kind) + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(fileId)).AsSpan(0, 27));
        var uniqueId = "AQAD" + Base64Url.EncodeToString(unique.AsSpan(0, 9));
        var path = $"{Folder(kind)}/file_{Convert.ToHexStringLower(seed.AsSpan(0, 6))}{Extension(kind, fileName)}";
        return new FileVariant(fileId, uniqueId, blob, path, size, width, height);
    }

    private static IEnumerable<(int Width, int Height)> PhotoSizes(int width, int height)
    {
        var longest = Math.Max(width, height);
        foreach (var edge in (int[])[90, 320, 800])
        {
            if (edge >= longest) break;
            yield return (Math.Max(1, width * edge / longest), Math.Max(1, height * edge / longest));
        }

        var last = Math.Min(longest, 1280);
        yield return (Math.Max(1, width * last / longest), Math.Max(1, height * last / longest));
    }

    private static string IdPrefix(MediaKind kind) => kind switch
    {
        MediaKind.Photo => "AgACAgI",
        MediaKind.Video => "BAACAgI",
        MediaKind.Animation => "CgACAgI",
        MediaKind.Document => "BQACAgI",
        MediaKind.Audio => "CQACAgI",
        _ => "AwACAgI",
    };

    private static string Folder(MediaKind kind) => kind switch
    {
        MediaKind.Photo => "photos",
        MediaKind.Video => "videos",
        MediaKind.Animation => "animations",
        MediaKind.Document => "documents",
        MediaKind.Audio => "music",
        _ => "voice",
    };

    private static string Extension(MediaKind kind, string? fileName) => kind switch
    {
        MediaKind.Photo => ".jpg",
        MediaKind.Voice => ".oga",
        _ => Path.GetExtension(fileName ?? ""),
    };

    private void KeepBlob(string blob, byte[] content)
    {
        if (_folder is null) _blobs.TryAdd(blob, content);
        else if (Path.Combine(_folder, blob) is var path && !File.Exists(path)) File.WriteAllBytes(path, content);
    }
}
