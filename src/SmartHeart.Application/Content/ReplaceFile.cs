using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>
/// An admin puts a new file in the place of one, in every item that uses it (<see cref="FileErrors.Gone"/>, <see cref="FileErrors.OtherKind"/>). Who edits
/// one of these items meanwhile is told.
/// </summary>
[Allow(Role.Admin)]
public sealed record ReplaceFile : ICommand<FileReplaced>
{
    /// <summary>The file.</summary>
    public int Id { get; init; }

    /// <summary>Its kind when it was shown: the new one must go the same way with a text.</summary>
    public FileKind Kind { get; init; }

    /// <summary>Its name when it was shown; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the new one is called as the old one; else it keeps the name it came with.</summary>
    public bool KeepName { get; init; }

    /// <summary>Whether there are two names to choose from.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool HasTwoNames => Name is not null && With?.Name is { } name && name != Name;

    /// <summary>The new one; null while it is not given.</summary>
    public UploadedFile? With { get; init; }
}

internal sealed class ReplaceFileValidator : AbstractValidator<ReplaceFile>
{
    public ReplaceFileValidator() => RuleFor(x => x.With).MustPass((command, with) => WhyNot(command.Kind, with));

    private static Error? WhyNot(FileKind old, UploadedFile? with)
    {
        if (with is null) return FileErrors.Missing;
        return FileRules.CanReplace(old, with.Kind) ? null : FileErrors.OtherKind;
    }
}

internal sealed class ReplaceFileHandler(IStoredFileRepository files, Journal journal, TimeProvider clock) : ICommandHandler<ReplaceFile, FileReplaced>
{
    public async Task<Result<FileReplaced>> Handle(ReplaceFile command, CancellationToken cancellationToken)
    {
        if (await files.Find(command.Id, cancellationToken) is not { } file) return FileErrors.Gone;

        var (with, now) = (command.With!, clock.GetUtcNow());
        var uses = await files.CountUses(file.Id, cancellationToken);
        var known = (await files.FindByUniqueIds([with.UniqueId], cancellationToken)).SingleOrDefault();
        var replaced = known is null ? InPlace(file, command, now) : ByKnown(file, known, command, now);
        if (replaced.Error is { } error) return error;

        journal.Done(AuditActions.FileReplaced, FileSubject.Of(file), file);
        return new FileReplaced(known?.Id ?? file.Id, uses);
    }

    /// <summary>The row stays, so that buttons in people's chats lead to the new file.</summary>
    private Result<Done> InPlace(StoredFile file, ReplaceFile command, DateTimeOffset now)
    {
        var with = command.With!;
        files.TouchUsers(file.Id, now);
        return file.Replace(StoredFile.Register(with.UniqueId, with.FileId, with.Kind, with.Name, with.Size, with.MimeType, now), command.KeepName, now);
    }

    private Result<Done> ByKnown(StoredFile file, StoredFile known, ReplaceFile command, DateTimeOffset now)
    {
        if (!FileRules.CanReplace(file.Kind, known.Kind)) return FileErrors.OtherKind;

        known.Renew(command.With!.FileId, now);
        if (command.KeepName) known.TakeNameOf(file);
        if (known.Id != file.Id) files.MoveUses(file.Id, known.Id, now);
        return Done.Ok;
    }
}

/// <summary>What became of it.</summary>
/// <param name="Id">Our id of the file that stands in its place: the same one, unless the new file was known already.</param>
/// <param name="Uses">How many items show the new one.</param>
public sealed record FileReplaced(int Id, int Uses);
