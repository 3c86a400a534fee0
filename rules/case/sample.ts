import type { Case } from './schema.ts';

/** An invented person, for a first try. */
export const SAMPLE: Case = {
  id: '7f0d9a4e-2f0b-4d53-9c43-0b1a6a1d3f01',
  patient: {
    firstName: 'Maya',
    middleName: 'Elena',
    lastName: 'Rivera',
    birthDate: '1988-03-14',
    sex: 'female',
    address: {
      line1: '4127 SE Alder Street',
      line2: 'Apt 6',
      city: 'Portland',
      state: 'OR',
      postalCode: '97214'
    },
    phone: '5035550142',
    email: 'maya.rivera@example.com',
    heightCm: 165,
    weightKg: 68,
    allergies: [
      'penicillin'
    ]
  },
  coverages: [
    {
      insuranceType: 'employer',
      payer: {
        name: 'Cigna Healthcare',
        payerId: '62308',
        phone: '8005550188',
        fax: '8665550190',
        address: {
          line1: 'PO Box 188061',
          city: 'Chattanooga',
          state: 'TN',
          postalCode: '37422'
        }
      },
      planName: 'Open Access Plus',
      memberId: 'U4839201701',
      groupNumber: '3341870',
      employerName: 'Bridge City Outfitters',
      rxBin: '017010',
      rxPcn: '0518GWH',
      rxGroup: 'CIGNAOAP',
      relationship: 'self',
      network: 'out',
      effectiveDate: '2025-01-01',
      benefits: {
        deductible: 3000,
        deductibleMet: 3000,
        outOfPocketMax: 9000,
        outOfPocketMet: 4120.5,
        coinsurance: 0.4,
        allowedAmount: 310
      }
    }
  ],
  prescriber: {
    firstName: 'Anneke',
    lastName: 'Voss',
    credentials: 'MD',
    specialty: 'Psychiatry',
    taxonomy: '2084P0800X',
    npi: '1740392851',
    taxId: '931204577',
    license: 'MD168804',
    phone: '5035550117',
    fax: '5035550118',
    email: 'prior-auth@alderwellness.example',
    practiceName: 'Alder Wellness Clinic',
    address: {
      line1: '920 NW Flanders Street',
      line2: 'Suite 300',
      city: 'Portland',
      state: 'OR',
      postalCode: '97209'
    }
  },
  facility: {
    name: 'Alder Wellness Clinic',
    npi: '1285004374',
    taxId: '931204577',
    phone: '5035550117',
    fax: '5035550118',
    address: {
      line1: '920 NW Flanders Street',
      line2: 'Suite 300',
      city: 'Portland',
      state: 'OR',
      postalCode: '97209'
    },
    placeOfService: '11'
  },
  contact: {
    name: 'Joan Pruitt',
    role: 'Billing specialist',
    phone: '5035550119',
    fax: '5035550118',
    email: 'billing@alderwellness.example'
  },
  diagnoses: [
    {
      code: 'F33.2',
      description: 'Major depressive disorder, recurrent severe without psychotic features',
      onsetDate: '2019-09-01'
    },
    {
      code: 'F41.1',
      description: 'Generalized anxiety disorder',
      onsetDate: '2016-05-01'
    }
  ],
  history: [
    {
      kind: 'medication',
      name: 'sertraline',
      brand: 'Zoloft',
      class: 'SSRI',
      dose: '200 mg',
      frequency: 'once daily',
      startDate: '2023-02-06',
      endDate: '2023-06-20',
      outcome: 'no-response',
      reason: 'no meaningful change after 19 weeks, 12 of them at 200 mg'
    },
    {
      kind: 'medication',
      name: 'venlafaxine',
      brand: 'Effexor XR',
      class: 'SNRI',
      dose: '225 mg',
      frequency: 'once daily',
      startDate: '2023-07-05',
      endDate: '2023-12-18',
      outcome: 'partial-response',
      reason: 'PHQ-9 fell from 23 to 18, then no further change'
    },
    {
      kind: 'medication',
      name: 'bupropion',
      brand: 'Wellbutrin XL',
      class: 'NDRI',
      dose: '300 mg',
      frequency: 'once daily',
      startDate: '2024-01-10',
      endDate: '2024-03-02',
      outcome: 'intolerance',
      reason: 'insomnia and worsening anxiety'
    },
    {
      kind: 'medication',
      name: 'aripiprazole',
      brand: 'Abilify',
      class: 'atypical antipsychotic (augmentation)',
      dose: '10 mg',
      frequency: 'once daily',
      startDate: '2024-03-20',
      endDate: '2024-06-28',
      outcome: 'no-response',
      reason: 'akathisia, no benefit on mood'
    },
    {
      kind: 'psychotherapy',
      name: 'cognitive behavioral therapy',
      frequency: 'weekly, 24 sessions',
      startDate: '2023-03-01',
      endDate: '2023-10-15',
      outcome: 'partial-response',
      reason: 'better coping, depression scores unchanged'
    },
    {
      kind: 'neuromodulation',
      name: 'repetitive transcranial magnetic stimulation',
      frequency: '36 sessions',
      startDate: '2024-08-05',
      endDate: '2024-10-04',
      outcome: 'response-lost',
      reason: 'remission lost within 8 weeks'
    }
  ],
  assessments: [
    {
      scale: 'PHQ-9',
      score: 23,
      date: '2023-07-05'
    },
    {
      scale: 'PHQ-9',
      score: 22,
      date: '2025-08-18'
    },
    {
      scale: 'MADRS',
      score: 34,
      date: '2025-08-18'
    },
    {
      scale: 'GAD-7',
      score: 14,
      date: '2025-08-18'
    }
  ],
  clinical: {
    psychosisHistory: false,
    activeSubstanceUse: false,
    suicidalIdeation: true,
    uncontrolledHypertension: false,
    aneurysmalDisease: false,
    pregnant: false,
    pdmpChecked: true,
    concurrentAntidepressant: 'duloxetine 60 mg',
    psychotherapyCurrent: true
  },
  request: {
    drug: 'ketamine',
    brand: 'Ketalar',
    route: 'intravenous',
    dose: '0.5 mg/kg over 40 minutes',
    frequency: 'twice weekly for 3 weeks',
    sessions: 6,
    startDate: '2025-09-15',
    endDate: '2025-10-06',
    urgency: 'standard',
    type: 'initial',
    services: [
      {
        code: '96365',
        description: 'Intravenous infusion, therapeutic, up to 1 hour',
        units: 1,
        charge: 450
      },
      {
        code: 'J3490',
        description: 'Unclassified drug (ketamine HCl)',
        units: 1,
        charge: 75
      },
      {
        code: '99214',
        description: 'Office visit, established patient',
        units: 1,
        charge: 180
      }
    ]
  },
  visits: [
    {
      date: '2025-09-15',
      services: [
        {
          code: '96365',
          description: 'Intravenous infusion, therapeutic, up to 1 hour',
          units: 1,
          charge: 450
        },
        {
          code: 'J3490',
          description: 'Unclassified drug (ketamine HCl)',
          units: 1,
          charge: 75
        }
      ],
      diagnosisCodes: [
        'F33.2'
      ],
      placeOfService: '11',
      paid: 525
    },
    {
      date: '2025-09-18',
      services: [
        {
          code: '96365',
          description: 'Intravenous infusion, therapeutic, up to 1 hour',
          units: 1,
          charge: 450
        },
        {
          code: 'J3490',
          description: 'Unclassified drug (ketamine HCl)',
          units: 1,
          charge: 75
        }
      ],
      diagnosisCodes: [
        'F33.2'
      ],
      placeOfService: '11',
      paid: 525
    }
  ],
  decisions: [
    {
      date: '2025-09-09',
      subject: 'prior-authorization',
      outcome: 'denied',
      level: 'initial',
      referenceNumber: 'IP1029384756',
      reason: 'experimental',
      carc: '55',
      quoted: 'Intravenous ketamine for depression is considered experimental, investigational or unproven.'
    }
  ],
  calls: [
    {
      date: '2025-08-25',
      spokeWith: 'Denise',
      reference: 'C-88213',
      notes: 'Out-of-network benefits apply after deductible; prior authorization required for J3490.'
    }
  ]
};
