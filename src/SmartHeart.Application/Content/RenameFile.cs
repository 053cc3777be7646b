using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin gives a file another name, for buttons and lists (<see cref="FileErrors.Gone"/>).</summary>
[Allow(Role.Admin)]
public sealed record RenameFile : ICommand<Done>
{
    /// <summary>The file.</summary>
    public int Id { get; init; }

    /// <summary>See <see cref="FileName"/>.</summary>
    public string Name { get; init; } = "";
}

internal sealed class RenameFileValidator : AbstractValidator<RenameFile>
{
    public RenameFileValidator() => RuleFor(x => x.Name).MustParse(FileName.Parse);
}

internal sealed class RenameFileHandler(IStoredFileRepository files, Journal journal) : ICommandHandler<RenameFile, Done>
{
    public async Task<Result<Done>> Handle(RenameFile command, CancellationToken cancellationToken)
    {
        if (await files.Find(command.Id, cancellationToken) is not { } file) return FileErrors.Gone;

        file.Rename(FileName.Parse(command.Name).Value);
        journal.Done(AuditActions.FileRenamed, FileSubject.Of(file), file);
        return Done.Ok;
    }
}
