using SmartHeart.Architecture.Tests.CodeBase;
using SmartHeart.Architecture.Tests.Rules;

namespace SmartHeart.Architecture.Tests;

public sealed class UseCaseTests
{
    private const string Usings = """
        using FluentValidation;
        using SmartHeart.Application.Common.Access;
        using SmartHeart.Application.Common.Messaging;
        using SmartHeart.Domain.Common;

        namespace SmartHeart.Application.Planted;

        """;

    /// <summary>Commands for the sake of their validator: they look something up and change nothing.</summary>
    private static readonly string[] Unjournalled = ["ChooseJournalDay", "CheckFile", "SearchFiles", "FindButtonTargets", "FindTexts", "SearchUsers"];

    private static readonly Type[] Application = [.. Product.TypesOf(Product.Application)];

    [Fact]
    public void There_are_use_cases_to_look_at() => Application.Count(type => type.IsAssignableTo(typeof(MediatR.IBaseRequest))).ShouldBeGreaterThan(20);

    [Fact]
    public void Every_request_says_who_may_send_it() => UseCases.WithoutAllow(Application).ShouldBeEmpty();

    [Fact]
    public void Every_request_is_a_sealed_record_and_a_command_or_a_query() => UseCases.OfWrongKind(Application).ShouldBeEmpty();

    [Fact]
    public void Every_request_has_one_handler_of_its_name() => UseCases.WithoutHandler(Application).ShouldBeEmpty();

    [Fact]
    public void Every_handler_is_a_command_or_query_handler() => UseCases.HandlersOfWrongKind(Application).ShouldBeEmpty();

    [Fact]
    public void Every_command_of_an_admin_reaches_the_journal() => UseCases.WithoutJournal(Application, "Journal").ShouldBe(Unjournalled, ignoreOrder: true);

    [Fact]
    public void Command_of_an_admin_without_journal_is_found() => UseCases.WithoutJournal(
        Plant(
            """
            [Allow(Role.Owner)] public sealed record Silent : ICommand<Done>;
            internal sealed class SilentHandler : ICommandHandler<Silent, Done>
            {
                public Task<Result<Done>> Handle(Silent command, CancellationToken cancellationToken) => Task.FromResult(Done.Ok);
            }

            [Allow(Role.Admin)] public sealed record Noted : ICommand<Done>;
            internal sealed class NotedHandler(Notes notes) : ICommandHandler<Noted, Done>
            {
                public Task<Result<Done>> Handle(Noted command, CancellationToken cancellationToken) => Task.FromResult(notes.Write());
            }

            internal sealed class Notes(Journal journal) { public Result<Done> Write() => journal.Done(); }
            internal sealed class Journal { public Result<Done> Done() => SmartHeart.Domain.Common.Done.Ok; }
            """),
        "Journal").ShouldBe(["Silent"]);

    [Fact]
    public void Handlers_and_validators_are_internal_and_sealed() => UseCases.OpenToOthers(Application).ShouldBeEmpty();

    [Fact]
    public void Every_use_case_is_one_file_with_record_validator_handler() =>
        UseCases.ScatteredOverFiles(Application, Product.SourcesOf(Product.Application)).ShouldBeEmpty();

    [Fact]
    public void No_request_lives_outside_the_application() =>
        Product.Assemblies.Except([Product.Application]).SelectMany(Product.TypesOf).Where(type => type.IsAssignableTo(typeof(MediatR.IBaseRequest))).ShouldBeEmpty();

    [Fact]
    public void Request_that_anybody_could_send_is_found() => UseCases.WithoutAllow(Plant(
        """
        public sealed record Open : ICommand<Done>;
        [Allow(Role.User)] public sealed record Guarded : ICommand<Done>;
        """)).ShouldBe(["Open needs one [Allow]"]);

    [Fact]
    public void Request_of_no_kind_is_found() => UseCases.OfWrongKind(Plant(
        """
        public sealed record Bare : MediatR.IRequest<Result<Done>>;
        public sealed record Both : ICommand<Done>, IQuery<Done>;
        public record Unsealed : IQuery<Done>;
        public sealed class NoRecord : IQuery<Done>;
        internal sealed record Hidden : IQuery<Done>;
        public sealed record Right : IQuery<Done>;
        """)).ShouldBe(
        [
            "Bare is neither ICommand<T> nor IQuery<T>", "Both is neither ICommand<T> nor IQuery<T>", "Unsealed is no sealed public record",
            "NoRecord is no sealed public record", "Hidden is no sealed public record",
        ], ignoreOrder: true);

    [Fact]
    public void Request_without_its_own_handler_is_found() => UseCases.WithoutHandler(Plant(
        """
        public sealed record Nobody : ICommand<Done>;
        public sealed record Twice : ICommand<Done>;
        internal sealed class TwiceHandler : ICommandHandler<Twice, Done> { public Task<Result<Done>> Handle(Twice r, CancellationToken c) => Task.FromResult(Done.Ok); }
        internal sealed class OtherHandler : ICommandHandler<Twice, Done> { public Task<Result<Done>> Handle(Twice r, CancellationToken c) => Task.FromResult(Done.Ok); }
        public sealed record Misnamed : ICommand<Done>;
        internal sealed class Worker : ICommandHandler<Misnamed, Done> { public Task<Result<Done>> Handle(Misnamed r, CancellationToken c) => Task.FromResult(Done.Ok); }
        """)).ShouldBe(["Nobody has 0 handlers", "Twice has 2 handlers", "Worker should be MisnamedHandler"], ignoreOrder: true);

    [Fact]
    public void Handler_past_the_pipeline_is_found() => UseCases.HandlersOfWrongKind(Plant(
        """
        public sealed record Asked : IQuery<Done>;
        internal sealed class AskedHandler : MediatR.IRequestHandler<Asked, Result<Done>> { public Task<Result<Done>> Handle(Asked r, CancellationToken c) => Task.FromResult(Done.Ok); }
        """)).ShouldBe(["AskedHandler handles neither a command nor a query"]);

    [Fact]
    public void Handler_or_validator_open_to_others_is_found() => UseCases.OpenToOthers(Plant(
        """
        public sealed record Asked : IQuery<Done>;
        public sealed class AskedHandler : IQueryHandler<Asked, Done> { public Task<Result<Done>> Handle(Asked r, CancellationToken c) => Task.FromResult(Done.Ok); }
        internal class AskedValidator : AbstractValidator<Asked>;
        """)).ShouldBe(["AskedHandler should be internal and sealed", "AskedValidator should be internal and sealed"], ignoreOrder: true);

    [Fact]
    public void Use_case_in_pieces_is_found()
    {
        const string Elsewhere = "public sealed record Lost : IQuery<Done>;";
        const string Disorder = """
            internal sealed class MixedHandler : IQueryHandler<Mixed, Done> { public Task<Result<Done>> Handle(Mixed r, CancellationToken c) => Task.FromResult(Done.Ok); }
            public sealed record Mixed : IQuery<Done>;
            """;
        const string Split = "public sealed record Alone : IQuery<Done>;";
        const string Rest = "internal sealed class AloneValidator : AbstractValidator<Alone>; internal sealed class AloneHandler : IQueryHandler<Alone, Done> { public Task<Result<Done>> Handle(Alone r, CancellationToken c) => Task.FromResult(Done.Ok); }";
        SourceFile[] sources =
        [
            Planted.File("src/A/Requests.cs", Usings + Elsewhere), Planted.File("src/A/Mixed.cs", Usings + Disorder),
            Planted.File("src/A/Alone.cs", Usings + Split), Planted.File("src/A/AloneHandler.cs", Usings + Rest),
        ];
        UseCases.ScatteredOverFiles(Planted.Assembly([.. sources.Select(s => s.Text)]).GetTypes(), sources).ShouldBe(
            ["Lost is not in Lost.cs", "src/A/Mixed.cs should begin with Mixed, MixedHandler", "src/A/Alone.cs should begin with Alone, AloneValidator, AloneHandler"],
            ignoreOrder: true);
    }

    private static Type[] Plant(string code) => Planted.Assembly(Usings + code).GetTypes();
}
