using System.Collections.Immutable;
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
/// An admin puts files straight into the library. One that is there already stays as it is and is brought back if it was lost.
/// </summary>
[Allow(Role.Admin)]
public sealed record AddFiles : ICommand<FilesAdded>
{
    /// <summary>The most files at once.</summary>
    public const int Most = 50;

    /// <summary>1–<see cref="Most"/> files of kinds that an item may have.</summary>
    public ImmutableArray<UploadedFile> Files { get; init; } = [];
}

internal sealed class AddFilesValidator : AbstractValidator<AddFiles>
{
    public AddFilesValidator() => RuleFor(x => x.Files).MustPass(WhyNot);

    private static Error? WhyNot(ImmutableArray<UploadedFile> files) => files.Length switch
    {
        0 => FileErrors.Missing,
        > AddFiles.Most => FileErrors.TooMany.With("max", AddFiles.Most),
        _ => files.Any(file => FileRules.RoleOf(file.Kind) is null) ? FileErrors.NoKindForItems : null,
    };
}

internal sealed class AddFilesHandler(FileIntake intake, Journal journal) : ICommandHandler<AddFiles, FilesAdded>
{
    public async Task<Result<FilesAdded>> Handle(AddFiles command, CancellationToken cancellationToken)
    {
        var stored = await intake.Take(command.Files, cancellationToken);
        journal.Done(AuditActions.FileAdded, string.Join(", ", stored.Values.Select(FileSubject.Of)), stored.Count == 1 ? stored.Values.First().Id : 0);
        return new FilesAdded([.. command.Files.Select(file => stored[file.UniqueId].Id).Distinct()]);
    }
}

/// <summary>What stands in the library now.</summary>
/// <param name="Ids">Our ids of the files, each once, in the order in which they were sent.</param>
public sealed record FilesAdded(IReadOnlyList<int> Ids);
