import { datasets } from '../../catalog/catalog';
import type { Dataset } from '../../catalog/dataset-schema';
import type { System } from '../../catalog/system-schema';
import { systems } from '../../catalog/systems';
import type { Indicator } from '../../evaluation/indicator-schema';
import { findIndicator, indicators } from '../../evaluation/indicators';
import type { Ledger } from '../../evaluation/ledgers/ledger-schema';
import { ledgers } from '../../evaluation/ledgers/ledgers';
import { modelLeaves } from '../../evaluation/model/model-leaves';
import type { Model } from '../../evaluation/model/model-schema';
import { findModel } from '../../evaluation/model/models';
import { ruleDatasets } from '../../warnings/rule-datasets';
import type { Rule } from '../../warnings/rule-schema';
import { rules } from '../../warnings/rules';
import { datasetsOf } from '../records/records-selection';

/** A system with everything in the console that serves it. */
export interface ServedSystem {
  readonly system: System;
  /** Datasets of its own; where it has none, those that its models are computed from. */
  readonly datasets: readonly Dataset[];
  readonly models: readonly Model[];
  /** Those of its own datasets. */
  readonly ledgers: readonly Ledger[];
  readonly indicators: readonly Indicator[];
  readonly rules: readonly Rule[];
}

/** The systems of the policy documents, each with its datasets, models, ledgers, indicators and rules. */
export function servedSystems(): readonly ServedSystem[] {
  return systems.map((system) => {
    const models = system.models.flatMap((name) => findModel(name) ?? []);
    const own = datasets.filter(({ systems: served }) => served.includes(system.number));
    const used = own.length > 0 ? own : datasetsOfModels(models);
    const names = new Set(used.map(({ name }) => name));
    const reads = (read: readonly string[]) => read.some((name) => names.has(name));
    return {
      system,
      datasets: used,
      models,
      ledgers: ledgers.filter(({ registers }) =>
        registers.some(({ dataset }) => own.some(({ name }) => name === dataset)),
      ),
      indicators:
        own.length > 0
          ? indicators.filter((indicator) => reads(datasetsOf(indicator)))
          : indicatorsOfModels(models),
      rules: rules.filter((rule) => reads(ruleDatasets(rule))),
    };
  });
}

function indicatorsOfModels(models: readonly Model[]): readonly Indicator[] {
  const names = new Set(models.flatMap(modelLeaves).map(({ indicator }) => indicator));
  return [...names].flatMap((name) => findIndicator(name) ?? []);
}

function datasetsOfModels(models: readonly Model[]): readonly Dataset[] {
  const names = new Set(indicatorsOfModels(models).flatMap(datasetsOf));
  return datasets.filter(({ name }) => names.has(name));
}
